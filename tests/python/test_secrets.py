"""Nothing that is printed, raised or logged shows a secret."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator

import pytest
from feishu_vc import FeishuVCError, MemoryTokenStore, Request, Response, StoredToken, Token, UserToken
from feishu_vc._call import Call, Limits
from feishu_vc._operation import Operation
from feishu_vc._tokens import Grant

from .conftest import New
from .harness import (
    APP,
    MEETING,
    OAUTH,
    SECRET,
    STORE_TENANT,
    TENANT,
    Platform,
    Reply,
    VirtualClock,
    answer,
    granted,
    refused,
)

TICKET, APP_TOKEN, TOKEN, USER, REFRESH, CODE = "tick-1", "a-tok-1", "t-tok-1", "u-tok-1", "r-tok-1", "c0de-1"
ALL = (SECRET, TICKET, APP_TOKEN, TOKEN, USER, REFRESH, CODE)


@pytest.fixture
def log(caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    with caplog.at_level(logging.DEBUG):
        yield caplog


def echoing(code: int, status: int = 400) -> Reply:
    """An error that quotes all that could have been in the request, in each of its fields."""
    everything = " ".join(ALL)
    detail = {
        "troubleshooter": everything,
        "message": everything,
        "permission_violations": [{"type": "t", "subject": "s", "description": everything}],
        "field_violations": [{"field": "f", "value": everything, "description": everything}],
    }
    return lambda request: answer({"code": code, "msg": quoted(request), "error": detail if not status else {}}, status)


def quoted(request: Request) -> str:
    """What a server that repeats the request would say."""
    return f"{request.headers.get('authorization')} {(request.content or b'').decode()}"


def shown(error: BaseException) -> str:
    parts = [*traceback.format_exception(error), repr(error), str(error)]
    while isinstance(error, FeishuVCError):
        parts.append(repr(vars(error)))
        if error.__cause__ is None:
            break
        error = error.__cause__
    return "\n".join(parts)


def assert_clean(text: str) -> None:
    assert not [secret for secret in ALL if secret in text]


async def test_a_failing_call(new: New, platform: Platform, log: pytest.LogCaptureFixture) -> None:
    platform.on(TENANT, granted(TOKEN))
    for code, status in ((121004, 404), (99991672, 400), (99991663, 400)):
        platform.on(MEETING, echoing(code, status))
        with pytest.raises(FeishuVCError) as caught:
            await new(token_store=MemoryTokenStore()).get()
        assert_clean(shown(caught.value))
    assert_clean(log.text)


async def test_failing_token_requests(new: New, platform: Platform, log: pytest.LogCaptureFixture) -> None:
    platform.on(TENANT, echoing(10014, 200))
    with pytest.raises(FeishuVCError) as caught:
        await new().get()
    assert_clean(shown(caught.value))

    store_app = new(app_type="store", app_ticket=TICKET)
    platform.on(APP, echoing(10012, 200), granted(APP_TOKEN, field="app_access_token"))
    platform.on(STORE_TENANT, echoing(10013, 200))
    for _ in range(2):
        with pytest.raises(FeishuVCError) as caught:
            await store_app.get(tenant_key="tenant")
        assert_clean(shown(caught.value))

    platform.on(OAUTH, echoing(20064, 400))
    user = UserToken.from_dict({"access_token": USER, "refresh_token": REFRESH, "expires_at": "1"})
    with pytest.raises(FeishuVCError) as caught:
        await new(user_token=user).get()
    assert_clean(shown(caught.value))
    with pytest.raises(FeishuVCError) as caught:
        await new().exchange_code(CODE)
    assert_clean(shown(caught.value))
    assert_clean(log.text)


async def test_names_and_ids_that_are_no_secrets_stay_readable(new: New, platform: Platform) -> None:
    platform.on(OAUTH, refused(20063, 400, "cli_a: refresh_token is malformed"))
    user = UserToken.from_dict({"access_token": USER, "refresh_token": REFRESH, "expires_at": "1"})
    with pytest.raises(FeishuVCError, match="cli_a: refresh_token is malformed"):
        await new(user_token=user).get()


async def test_the_log_says_what_was_done_and_no_more(
    new: New, platform: Platform, log: pytest.LogCaptureFixture
) -> None:
    reply = answer({"code": 0, "data": {"meeting": {"topic": "very private"}}}, 200, {"x-tt-logid": "log-1"})
    platform.on(MEETING, reply)
    await new(access_token=TOKEN).get(headers={"x-private": "private-header"})
    [record] = [record for record in log.records if record.name == "feishu_vc"]
    assert record.levelno == logging.DEBUG
    assert record.getMessage().startswith(
        "GET /open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting: status 200, code 0, log id log-1, attempt 1, "
    )
    assert "691" not in log.text
    assert "private" not in log.text


async def test_attempts_without_an_answer_are_logged_too(
    new: New, platform: Platform, log: pytest.LogCaptureFixture
) -> None:
    from feishu_vc import APIConnectionError

    platform.on(MEETING, APIConnectionError(TOKEN))
    with pytest.raises(APIConnectionError):
        await new(access_token="t").get(max_retries=1)
    messages = [record.getMessage() for record in log.records if record.name == "feishu_vc"]
    assert ["status None, code None, log id None, attempt" in message for message in messages] == [True, True]
    assert_clean(log.text)


async def test_a_background_renewal_that_fails_logs_no_text(
    new: New, platform: Platform, clock: VirtualClock, log: pytest.LogCaptureFixture
) -> None:
    platform.on(OAUTH, answer({"code": 0, "access_token": USER, "refresh_token": REFRESH, "expires_in": 7200}))

    def keep(pair: UserToken) -> None:
        raise OSError(f"cannot keep {pair.access_token} {pair.refresh_token}")

    ends = str(int(clock.time()) + 90)
    user = UserToken.from_dict({"access_token": "u-0", "refresh_token": "r-0", "expires_at": ends})
    api = new(user_token=user, on_refresh=keep)
    clock.advance(80)
    await api.get()
    await api.settle()
    assert "could not be renewed" in log.text
    assert "OSError" in log.text
    assert_clean(log.text)


async def test_another_logger_can_be_given(new: New, platform: Platform, log: pytest.LogCaptureFixture) -> None:
    await new(logger=logging.getLogger("mine")).get()
    assert {record.name for record in log.records if not record.name.startswith("asyncio")} == {"mine"}


def test_no_repr_shows_a_secret() -> None:
    things: list[object] = [
        StoredToken(TOKEN, 1.0, 2.0),
        Token(TOKEN, 3.0),
        Grant(TOKEN, 4.0),
        UserToken(access_token=USER, refresh_token=REFRESH),
        Request("GET", "https://x/y", {"authorization": f"Bearer {TOKEN}"}, SECRET.encode()),
        Response(200, {}, TOKEN.encode()),
        Call(
            Operation("x.y", "GET", "/x"),
            lambda _: Request("GET", "", {}),
            Limits(1, 1, None, 0),
            token=TOKEN,
            secrets=(SECRET,),
        ),
    ]
    for thing in things:
        assert_clean(f"{thing} {thing!r} {[thing]}")
    assert repr(things[0]) == "StoredToken(value='***', expires_at=1.0, lifetime=2.0)"
    assert repr(things[4]) == "Request('GET', 'https://x/y')"
    assert repr(things[5]) == "Response(200, 7 bytes)"


async def test_keys_of_a_store_hold_no_secret(new: New, platform: Platform) -> None:
    store = MemoryTokenStore()
    platform.on(APP, granted(APP_TOKEN, field="app_access_token"))
    platform.on(STORE_TENANT, granted(TOKEN))
    await new(app_type="store", app_ticket=TICKET, token_store=store).get(tenant_key="tenant")
    assert len(store._tokens) == 2
    assert_clean(" ".join(store._tokens))
    assert_clean(repr(store._tokens))
