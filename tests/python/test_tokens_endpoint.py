"""What the token endpoint can answer, and what becomes of it."""

from __future__ import annotations

import pytest
from feishu_vc import (
    APIConnectionError,
    AuthError,
    DecodeError,
    FeishuVCError,
    HTTPStatusError,
    RateLimitError,
    UserToken,
)

from .conftest import New
from .harness import (
    APP_ID,
    OAUTH,
    SECRET,
    TENANT,
    Api,
    Platform,
    RecordingSleeper,
    Reply,
    answer,
    body_of,
    granted,
    refused,
)


async def test_the_request_is_what_the_platform_wants(api: Api, platform: Platform) -> None:
    await api.get()
    [request] = platform.sent(TENANT)
    assert request.url.startswith("https://open.feishu.cn/")
    assert body_of(request) == {"app_id": APP_ID, "app_secret": SECRET}
    assert request.headers["content-type"] == "application/json; charset=utf-8"
    assert request.headers["accept"] == "application/json"
    assert "authorization" not in request.headers


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("code", [10003, 10014, 99991543, 424242])
async def test_a_code_is_a_typed_error_at_any_status(api: Api, platform: Platform, code: int, status: int) -> None:
    platform.on(TENANT, refused(code, status))
    with pytest.raises(AuthError) as caught:
        await api.get()
    assert (caught.value.kind, caught.value.code, caught.value.attempts) == ("auth", code, 1)
    assert caught.value.path == TENANT.removeprefix("POST ")
    assert platform.count(TENANT) == 1


@pytest.mark.parametrize("expire", ["7200", "7.2e3", 7200.0, 7200])
async def test_a_lifetime_may_be_a_numeric_string(api: Api, platform: Platform, expire: object) -> None:
    platform.on(TENANT, granted("t-1", expire))
    await api.get()
    await api.get()
    assert platform.count(TENANT) == 1


@pytest.mark.parametrize("expire", [0, -1, "0", "-5", "", "abc", True, None, [], {}, "nan", "inf", 1e300, 10**400])
async def test_a_lifetime_that_is_no_positive_number_is_an_error(api: Api, platform: Platform, expire: object) -> None:
    platform.on(TENANT, granted("t-secret", expire))
    with pytest.raises(AuthError, match="expire is not a positive number") as caught:
        await api.get()
    assert "t-secret" not in str(caught.value)
    assert platform.count(TENANT) == 1


@pytest.mark.parametrize("token", ["", None, 7, True, ["t"], "t\nx: y", "t\u00e9", " t", "t\0"])
async def test_a_token_that_is_no_text_for_a_header_is_an_error(api: Api, platform: Platform, token: object) -> None:
    platform.on(TENANT, answer({"code": 0, "msg": "ok", "tenant_access_token": token, "expire": 7200}))
    with pytest.raises(AuthError, match="tenant_access_token is missing or no text"):
        await api.get()


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answer(b'{"code":0,"tenant_access_token":"t-secret","expire":1e400}'), AuthError),
        (answer(b'{"code":0,"tenant_access_token":"t-secret","expire":7200,"x":"\xff"}'), AuthError),
        (answer(b'{"code":0,"tenant_access_token":"t-secret","expire":NaN}'), DecodeError),
        (answer(b'{"tenant_access_token":"t-secret","expire":7200}'), DecodeError),
        (answer(b'{"code":0,"tenant_access_token":"t-secret","expire":72'), DecodeError),
        (answer(b'{"code":0,"tenant_access_token":"t-secret","expire":7200}', 400), HTTPStatusError),
        (answer(b"<html>hello</html>"), DecodeError),
        (answer(b"[]"), DecodeError),
        (answer(b"<html>forbidden</html>", 403), HTTPStatusError),
    ],
    ids=repr,
)
async def test_an_answer_that_cannot_be_used_is_a_typed_error_without_the_token(
    api: Api, platform: Platform, reply: Reply, kind: type[FeishuVCError]
) -> None:
    platform.on(TENANT, reply, granted("t-1"))
    with pytest.raises(kind) as caught:
        await api.get()
    assert "t-secret" not in str(caught.value)
    assert platform.count(TENANT) == 1
    await api.get()


async def test_a_page_in_place_of_the_answer_is_quoted(api: Api, platform: Platform) -> None:
    platform.on(TENANT, answer(b"<html>who are you</html>", 403))
    with pytest.raises(HTTPStatusError, match="who are you"):
        await api.get()


@pytest.mark.parametrize(
    "reply", [answer(b"oops", 500), answer(b"", 503), APIConnectionError("reset"), refused(99991400, 200)], ids=repr
)
async def test_what_may_be_repeated_is_retried(
    api: Api, platform: Platform, sleeper: RecordingSleeper, reply: Reply
) -> None:
    platform.on(TENANT, reply, reply, granted("t-1"))
    await api.get()
    assert platform.count(TENANT) == 3
    assert len(sleeper.sleeps) == 2


async def test_retries_end(new: New, platform: Platform) -> None:
    platform.on(TENANT, answer(b"oops", 500))
    with pytest.raises(HTTPStatusError) as caught:
        await new(max_retries=1).get()
    assert caught.value.attempts == 2


async def test_too_many_token_requests_are_a_rate_limit_error(new: New, platform: Platform) -> None:
    platform.on(TENANT, refused(99991400, 429))
    with pytest.raises(RateLimitError):
        await new(max_retries=0).get()


@pytest.mark.parametrize("reply", [answer(b"oops", 500), APIConnectionError("reset")], ids=repr)
async def test_a_request_with_a_single_use_token_is_not_retried(new: New, platform: Platform, reply: Reply) -> None:
    platform.on(OAUTH, reply)
    with pytest.raises(FeishuVCError) as caught:
        await new(user_token=UserToken.from_dict({"access_token": "u", "refresh_token": "r", "expires_at": "1"})).get()
    assert caught.value.attempts == 1
    assert platform.count(OAUTH) == 1
