"""Errors: classes, fields, texts, copies."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import feishu_vc
import pytest
import yaml
from feishu_vc import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthError,
    ConfigError,
    DecodeError,
    FeishuVCError,
    FieldViolation,
    HTTPStatusError,
    PermissionViolation,
    RateLimitError,
    error_codes,
)

from .harness import MEETING, TENANT, Api, Platform, answer, refused

KINDS: dict[str, type[FeishuVCError]] = {
    "config": ConfigError,
    "connection": APIConnectionError,
    "timeout": APITimeoutError,
    "http": HTTPStatusError,
    "decode": DecodeError,
    "api": APIError,
    "auth": AuthError,
    "rate_limit": RateLimitError,
}


def catalogue() -> dict[int, dict[str, Any]]:
    from pathlib import Path

    spec = yaml.load((Path(__file__).parents[2] / "openapi.yaml").read_text(), Loader=yaml.CSafeLoader)
    return {int(code): entry for code, entry in spec["x-error-codes"].items()}


CATALOGUE = catalogue()


def test_every_kind_is_below_one_base() -> None:
    for kind, cls in KINDS.items():
        assert cls.kind == kind
        assert issubclass(cls, FeishuVCError)
    assert issubclass(AuthError, APIError)
    assert issubclass(RateLimitError, APIError)


def test_every_code_of_the_catalogue_has_its_class() -> None:
    assert set(error_codes.BY_CODE) == set(CATALOGUE)
    for code, entry in CATALOGUE.items():
        cls = error_codes.BY_CODE[code]
        assert cls.__name__ == f"{entry['name']}Error"
        assert issubclass(cls, KINDS[entry.get("kind", "api")])
        assert getattr(feishu_vc, cls.__name__) is cls


@pytest.mark.parametrize("documented", [False, True], ids=["http200", "documented"])
async def test_every_code_becomes_its_class_in_both_shapes(api: Api, platform: Platform, documented: bool) -> None:
    for code, entry in CATALOGUE.items():
        status = (documented and entry.get("http_status")) or 200
        platform.on(MEETING, answer({"code": code, "msg": entry["message"]}, status, {"x-tt-logid": "log-1"}))
        with pytest.raises(APIError) as caught:
            await api.get(max_retries=0)
        error = caught.value
        assert type(error).__name__ == f"{entry['name']}Error", code
        assert (error.kind, error.code, error.http_status) == (entry.get("kind", "api"), code, status)
        assert (error.msg, error.log_id, error.advice) == (entry["message"] or None, "log-1", entry["advice"])
        assert (error.operation, error.method) == ("reserves.get_active_meeting", "GET")
        assert str(code) in str(error)


async def test_the_text_says_what_was_called_what_came_and_what_to_do(api: Api, platform: Platform) -> None:
    platform.on(
        MEETING,
        answer(
            {
                "code": 99991672,
                "msg": "Access denied",
                "error": {"permission_violations": [{"subject": "vc:reserve:readonly"}], "log_id": "log-1"},
            },
            400,
        ),
    )
    with pytest.raises(APIError) as caught:
        await api.get()
    text = str(caught.value)
    assert text.startswith(
        "reserves.get_active_meeting: Access denied (code 99991672, HTTP 400, log id log-1)"
        " — missing permission: vc:reserve:readonly — "
    )
    assert text.endswith(str(caught.value.advice))
    assert repr(caught.value) == f"AppScopeMissingError({text!r})"


def test_a_bare_error_reads_well() -> None:
    assert str(FeishuVCError("what happened")) == "what happened"
    error = FeishuVCError("no", attempts=3, retry_after=7.0, field_violations=(FieldViolation("f", "v", "wrong"),))
    assert str(error) == "no (attempts 3, retry after 7 s) — f: wrong"


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda e: pickle.loads(pickle.dumps(e))])
def test_errors_can_be_copied_and_pickled(duplicate: Any) -> None:
    error = error_codes.DataNotExistError(
        "data not exist",
        code=121004,
        msg="data not exist",
        http_status=404,
        log_id="log-1",
        operation="reserves.get_active_meeting",
        method="GET",
        path="/x",
        attempts=2,
        retry_after=3.5,
        advice="look",
        troubleshooter="there",
        permission_violations=(PermissionViolation("t", "s", "d"),),
        field_violations=(FieldViolation("f", "v", "d"),),
    )
    error.add_note("seen by me")
    twin = duplicate(error)
    assert twin is not error
    assert type(twin) is type(error)
    assert (str(twin), twin.args, twin.__dict__) == (str(error), error.args, error.__dict__)


async def test_an_error_of_a_token_request_says_so(api: Api, platform: Platform) -> None:
    platform.on(TENANT, refused(10003, 200, "invalid param"))
    with pytest.raises(AuthError, match=r"^auth\.create_tenant_access_token_internal: invalid param") as caught:
        await api.get()
    assert caught.value.method == "POST"
    assert caught.value.path == "/open-apis/auth/v3/tenant_access_token/internal"


def test_a_config_error_is_a_value_error() -> None:
    assert issubclass(ConfigError, ValueError)
