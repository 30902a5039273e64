"""Tokens of custom apps: the 30-minute rule, expiry on the sandbox's clock, failures at HTTP 200."""

import pytest

from .api import STORE_APP, Api, refused


def test_the_first_token_lives_as_long_as_in_the_spec(api: Api) -> None:
    answer = api.auth("tenant_access_token/internal", **api.app)
    assert (answer["code"], answer["msg"], answer["expire"]) == (0, "ok", 7200)
    assert answer["tenant_access_token"].startswith("t-")


@pytest.mark.parametrize(("passed", "same", "expire"), [(0, True, 7200), (2633, True, 4567), (5400, True, 1800)])
def test_the_same_token_comes_back_while_30_minutes_are_left(api: Api, passed: int, same: bool, expire: int) -> None:
    first = api.tenant_token()
    api.control.advance(passed)
    answer = api.auth("tenant_access_token/internal", **api.app)
    assert (answer["tenant_access_token"] == first, answer["expire"]) == (same, expire)


def test_after_that_a_new_one_is_issued_and_both_are_valid(api: Api) -> None:
    old = api.tenant_token()
    api.control.advance(5401)
    answer = api.auth("tenant_access_token/internal", **api.app)
    new = answer["tenant_access_token"]
    assert new != old
    assert answer["expire"] == 7200
    assert api.meeting(old).status_code == api.meeting(new).status_code == 200
    api.control.advance(1799)  # 7200 s after the first was issued
    refused(api.meeting(old), 99991663)
    assert api.meeting(new).status_code == 200


def test_the_app_token_is_the_tenant_token(api: Api) -> None:
    answer = api.auth("app_access_token/internal", **api.app)
    assert answer["app_access_token"] == answer["tenant_access_token"] == api.tenant_token()
    assert answer["expire"] == 7200


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        ({}, 10003, "invalid param"),
        ({"app_id": "cli_sandbox"}, 10003, "invalid param"),
        ({"app_id": "", "app_secret": "x"}, 10003, "invalid param"),
        ({"app_id": "sandbox", "app_secret": "x"}, 10003, "invalid param"),
        ({"app_id": 7, "app_secret": "x"}, 10003, "invalid param"),
        ({"app_id": "cli_unknown", "app_secret": "x"}, 10014, "app id not exists"),
        ({"app_id": "cli_sandbox", "app_secret": "wrong"}, 10014, "app secret invalid"),
        (STORE_APP, 10005, "app id unauthorized"),
    ],
)
@pytest.mark.parametrize("path", ["tenant_access_token/internal", "app_access_token/internal"])
def test_failures_come_at_http_200_and_carry_no_token(
    api: Api, path: str, body: dict[str, object], code: int, message: str
) -> None:
    assert api.auth(path, **body) == {"code": code, "msg": message}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'"text"'])
def test_a_body_that_is_no_json_object_is_an_invalid_param(api: Api, content: bytes) -> None:
    response = api.http.post("/open-apis/auth/v3/tenant_access_token/internal", content=content)
    assert (response.status_code, response.json()["code"]) == (200, 10003)


def test_a_slash_at_the_end_is_accepted_for_token_operations_only(api: Api) -> None:
    assert api.auth("tenant_access_token/internal/", **api.app)["code"] == 0
    url = "/open-apis/vc/v1/reserves/1/get_active_meeting/"
    assert api.http.get(url, headers={"Authorization": f"Bearer {api.tenant_token()}"}).text == "404 page not found"


def test_tokens_are_deterministic_and_never_come_back_after_a_reset(api: Api) -> None:
    from feishu_vc_sandbox import running

    first = api.tenant_token()
    with running() as other, Api(other) as twin:
        assert twin.tenant_token() == first
    api.control.reset()
    refused(api.meeting(first), 99991663)
    assert api.tenant_token() != first
