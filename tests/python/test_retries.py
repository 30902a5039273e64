"""Which failures are repeated: a table of method, status and code."""

from __future__ import annotations

import itertools
from typing import Any

import pytest
from feishu_vc import APIConnectionError, APIError, APITimeoutError, FeishuVCError, HTTPStatusError, NotSentError
from feishu_vc._operation import Operation

from .conftest import New
from .harness import Api, Platform, RecordingSleeper, Reply, answer, ok, refused

TOKENS = ("tenant_access_token", "user_access_token")
OPERATIONS = {
    **{method: Operation("x.y", method, "/x", tokens=TOKENS) for method in ("GET", "HEAD", "PUT", "DELETE")},
    **{method: Operation("x.y", method, "/x", tokens=TOKENS) for method in ("POST", "PATCH")},
    **{f"{m} retryable": Operation("x.y", m, "/x", tokens=TOKENS, retryable=True) for m in ("POST", "PATCH")},
}
SAFE = [name for name in OPERATIONS if name not in ("POST", "PATCH")]
UNSAFE = ["POST", "PATCH"]

# Repeated wherever that is safe.
UNCERTAIN: dict[str, Reply] = {
    "connection": APIConnectionError("reset"),
    "timeout": APITimeoutError("slow"),
    **{str(status): answer(b"page", status) for status in (408, 500, 502, 503, 504)},
    **{f"{status} with code": refused(121001, status) for status in (408, 500, 502, 503, 504)},
}
# Refused or never sent, so repeated for any method.
UNPROCESSED: dict[str, Reply] = {
    "not sent": NotSentError(APIConnectionError("refused")),
    "not sent in time": NotSentError(APITimeoutError("slow")),
    "not sent, of another package": NotSentError(OSError("refused")),
    "429": answer(b"page", 429),
    "429 with code": refused(121001, 429),
    **{f"99991400 at {status}": refused(99991400, status) for status in (200, 400, 403, 429, 500)},
}
# Repeated never.
FINAL: dict[str, Reply] = {
    **{str(status): answer(b"page", status) for status in (301, 302, 304, 400, 401, 403, 404, 409, 501, 505)},
    **{f"{code} at {status}": refused(code, status) for code in (121003, 99991672) for status in (200, 400, 404)},
    "no json": answer(b"page"),
    "no code": answer({"data": {}}),
    "code 0 at 404": answer({"code": 0}, 404),
}


def cases(operations: list[str], *tables: dict[str, Reply]) -> list[object]:
    replies = {name: reply for table in tables for name, reply in table.items()}
    return [pytest.param(o, r, id=f"{o}-{n}") for o, (n, r) in itertools.product(operations, replies.items())]


@pytest.mark.parametrize(("name", "reply"), [*cases(SAFE, UNCERTAIN, UNPROCESSED), *cases(UNSAFE, UNPROCESSED)])
async def test_repeated(api: Api, platform: Platform, sleeper: RecordingSleeper, name: str, reply: Reply) -> None:
    operation = OPERATIONS[name]
    what = f"{operation.method} /x"
    platform.on(what, reply, reply, ok())
    await api.call(operation)
    assert platform.count(what) == 3
    assert len(sleeper.sleeps) == 2
    platform.on(what, reply)
    with pytest.raises(FeishuVCError) as caught:
        await api.call(operation)
    assert caught.value.attempts == 3
    with pytest.raises(FeishuVCError) as caught:
        await api.call(operation, max_retries=0)
    assert caught.value.attempts == 1


@pytest.mark.parametrize(("name", "reply"), [*cases(list(OPERATIONS), FINAL), *cases(UNSAFE, UNCERTAIN)])
async def test_not_repeated(api: Api, platform: Platform, sleeper: RecordingSleeper, name: str, reply: Reply) -> None:
    operation = OPERATIONS[name]
    platform.on(f"{operation.method} /x", reply, ok())
    with pytest.raises(FeishuVCError) as caught:
        await api.call(operation)
    assert caught.value.attempts == 1
    assert sleeper.sleeps == []


async def test_the_last_error_is_raised_with_all_attempts(api: Api, platform: Platform) -> None:
    platform.on("GET /x", APIConnectionError("reset"), answer(b"page", 503), refused(121001, 500, "third"))
    with pytest.raises(APIError, match=r"third \(code 121001, HTTP 500, attempts 3\)") as caught:
        await api.call(OPERATIONS["GET"])
    assert caught.value.attempts == 3
    assert caught.value.__cause__ is None


async def test_a_number_of_retries_can_be_given(new: New, platform: Platform) -> None:
    platform.on("GET /x", answer(b"page", 503))
    table: list[tuple[int, dict[str, Any], int]] = [
        (4, {}, 5),
        (0, {}, 1),
        (0, {"max_retries": 3}, 4),
        (4, {"max_retries": 0}, 1),
    ]
    for client, options, attempts in table:
        api = new(max_retries=client)
        with pytest.raises(HTTPStatusError) as caught:
            await api.call(OPERATIONS["GET"], **options)
        assert caught.value.attempts == attempts


async def test_another_packages_error_is_the_cause(api: Api, platform: Platform) -> None:
    platform.on("GET /x", NotSentError(OSError("no route")))
    with pytest.raises(APIConnectionError, match="OSError") as caught:
        await api.call(OPERATIONS["GET"])
    assert isinstance(caught.value.__cause__, OSError)


async def test_a_rejected_token_and_retries_are_counted_apart(api: Api, platform: Platform) -> None:
    platform.on("GET /x", answer(b"page", 503), refused(99991663), answer(b"page", 503), ok())
    await api.call(OPERATIONS["GET"])
    assert platform.count("GET /x") == 4


async def test_a_programming_error_is_not_swallowed(api: Api, platform: Platform) -> None:
    platform.on("GET /x", ZeroDivisionError("bug"))
    with pytest.raises(ZeroDivisionError):
        await api.call(OPERATIONS["GET"])
    assert platform.count("GET /x") == 1
