"""A user's token pair: refreshed once, handed over before it is used, never lost."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from feishu_vc import AuthError, ConfigError, UserToken
from feishu_vc.error_codes import RefreshTokenUsedError

from .conftest import New
from .harness import APP_ID, MEETING, OAUTH, SECRET, TENANT, WALL, Flavor, Platform, VirtualClock, answer, refused

EXPIRED = datetime.fromtimestamp(WALL - 1, UTC)
PAIR = UserToken(access_token="u-1", refresh_token="r-1", expires_at=EXPIRED)


def pair(number: int, **more: object) -> Any:
    content = {
        "code": 0,
        "access_token": f"u-{number}",
        "expires_in": 7200,
        "refresh_token": f"r-{number}",
        "refresh_token_expires_in": 604800,
        "scope": "offline_access vc:reserve",
    }
    return answer({**content, **more})


@pytest.fixture(autouse=True)
def numbered_pairs(platform: Platform) -> None:
    platform.on(OAUTH, *(pair(number) for number in range(2, 9)))


async def test_a_pair_that_has_not_ended_is_used_as_it_is(new: New, platform: Platform) -> None:
    await new(user_token=UserToken(access_token="u-1", expires_at=datetime.fromtimestamp(WALL + 7200, UTC))).get()
    await new(user_token=UserToken(access_token="u-1")).get()
    assert platform.tokens() == ["u-1", "u-1"]
    assert platform.count(TENANT) + platform.count(OAUTH) == 0


async def test_a_pair_that_has_ended_is_refreshed_on_the_accounts_host(new: New, platform: Platform) -> None:
    await new(user_token=PAIR).get()
    assert platform.tokens() == ["u-2"]
    [request] = platform.sent(OAUTH)
    assert request.url == "https://accounts.feishu.cn/oauth/v3/token"
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert platform.bodies(OAUTH) == [
        {"client_id": APP_ID, "client_secret": SECRET, "grant_type": "refresh_token", "refresh_token": "r-1"}
    ]


async def test_each_refresh_token_is_used_once(new: New, platform: Platform, clock: VirtualClock) -> None:
    api = new(user_token=PAIR)
    for _ in range(3):
        await api.get()
        clock.advance(7200)
    assert [body["refresh_token"] for body in platform.bodies(OAUTH)] == ["r-1", "r-2", "r-3"]
    assert platform.tokens() == ["u-2", "u-3", "u-4"]


async def test_a_new_pair_is_handed_over_before_it_is_used(new: New, platform: Platform) -> None:
    handed: list[tuple[UserToken, int]] = []
    await new(user_token=PAIR, on_refresh=lambda p: handed.append((p, platform.count(MEETING)))).get()
    [(token, calls)] = handed
    assert calls == 0
    assert token == UserToken(
        access_token="u-2",
        refresh_token="r-2",
        expires_at=datetime.fromtimestamp(WALL, UTC) + timedelta(seconds=7200),
        refresh_expires_at=datetime.fromtimestamp(WALL, UTC) + timedelta(seconds=604800),
        scope="offline_access vc:reserve",
    )


async def test_a_failing_handover_is_raised_and_the_pair_is_handed_over_again(new: New, platform: Platform) -> None:
    handed: list[str] = []

    def keep(token: UserToken) -> None:
        handed.append(token.access_token)
        if len(handed) < 3:
            raise OSError("disk full")

    api = new(user_token=PAIR, on_refresh=keep)
    for _ in range(2):
        with pytest.raises(OSError, match="disk full"):
            await api.get()
    assert platform.count(MEETING) == 0
    await api.get()
    assert handed == ["u-2", "u-2", "u-2"]
    assert platform.count(OAUTH) == 1
    assert platform.tokens() == ["u-2"]


async def test_a_pair_that_ended_before_it_was_handed_over_is_handed_over_and_refreshed(
    new: New, platform: Platform, clock: VirtualClock
) -> None:
    handed: list[str] = []

    def keep(token: UserToken) -> None:
        handed.append(token.access_token)
        if len(handed) == 1:
            raise OSError("disk full")

    api = new(user_token=PAIR, on_refresh=keep)
    with pytest.raises(OSError, match="disk full"):
        await api.get()
    clock.advance(7200)
    await api.get()
    assert handed == ["u-2", "u-2", "u-3"]
    assert platform.tokens() == ["u-3"]


async def test_the_handover_may_be_a_coroutine_function_for_the_asynchronous_client(
    new: New, platform: Platform, flavor: Flavor
) -> None:
    handed: list[str] = []

    async def keep(token: UserToken) -> None:
        await asyncio.sleep(0)
        handed.append(token.access_token)

    if flavor == "sync":
        with pytest.raises(ConfigError, match="coroutine"):
            new(user_token=PAIR, on_refresh=keep)
        return
    await new(user_token=PAIR, on_refresh=keep).get()
    await new(user_token=PAIR, on_refresh=lambda token: keep(token)).get()
    assert handed == ["u-2", "u-3"]


@pytest.mark.parametrize("flavor", ["sync"])
async def test_a_coroutine_that_nobody_would_await_is_no_handover(new: New, platform: Platform) -> None:
    async def keep(_: UserToken) -> None: ...

    with pytest.raises(ConfigError, match="coroutine"):
        await new(user_token=PAIR, on_refresh=lambda token: keep(token)).get()
    assert platform.count(MEETING) == 0


async def test_without_a_refresh_token_the_user_must_log_in_again(new: New, platform: Platform) -> None:
    with pytest.raises(AuthError, match="no refresh token") as caught:
        await new(user_token=UserToken(access_token="u-1", expires_at=EXPIRED)).get()
    assert "log in again" in str(caught.value)
    assert caught.value.operation == "reserves.get_active_meeting"
    assert platform.requests == []


async def test_an_answer_without_a_refresh_token_ends_the_chain(
    new: New, platform: Platform, clock: VirtualClock
) -> None:
    platform.on(OAUTH, pair(2, refresh_token="", refresh_token_expires_in=None, scope=None))
    api = new(user_token=PAIR)
    await api.get()
    clock.advance(7200)
    with pytest.raises(AuthError, match="no refresh token"):
        await api.get()
    assert platform.count(OAUTH) == 1


async def test_a_refused_refresh_is_a_typed_error_with_the_reason_of_oauth(new: New, platform: Platform) -> None:
    platform.on(
        OAUTH,
        answer({"error": "invalid_grant", "error_description": "the refresh_token r-1 was used", "code": 20073}, 400),
    )
    with pytest.raises(RefreshTokenUsedError) as caught:
        await new(user_token=PAIR).get()
    assert caught.value.msg == "the refresh_token *** was used"
    assert caught.value.operation == "auth.create_user_access_token"
    assert platform.count(OAUTH) == 1


async def test_an_answer_of_oauth_needs_no_code(new: New, platform: Platform) -> None:
    platform.on(OAUTH, answer({"access_token": "u-2", "expires_in": "7200", "token_type": "Bearer"}))
    await new(user_token=PAIR).get()
    assert platform.tokens() == ["u-2"]


async def test_an_operation_that_takes_no_user_token_is_called_as_the_app(new: New, platform: Platform) -> None:
    from feishu_vc._operation import Operation

    operation = Operation("x.y", "GET", "/x", tokens=("tenant_access_token",))
    api = new(user_token=PAIR)
    await api.call(operation)
    assert platform.tokens("GET /x") == ["t-1"]
    with pytest.raises(ConfigError, match="takes no user_access_token"):
        await api.call(operation, user_access_token="u-1")
    with pytest.raises(ConfigError, match="takes no tenant_access_token"):
        await new().call(Operation("x.y", "GET", "/x", tokens=("user_access_token",)))


async def test_a_code_is_exchanged_for_a_pair(new: New, platform: Platform) -> None:
    api = new(domain="lark")
    token = await api.exchange_code("c0de", redirect_uri="https://a.example/x y", code_verifier="verifier", scope="a b")
    assert (token.access_token, token.refresh_token) == ("u-2", "r-2")
    [request] = platform.sent(OAUTH)
    assert request.url == "https://accounts.larksuite.com/oauth/v3/token"
    assert platform.bodies(OAUTH) == [
        {
            "client_id": APP_ID,
            "client_secret": SECRET,
            "grant_type": "authorization_code",
            "code": "c0de",
            "redirect_uri": "https://a.example/x y",
            "code_verifier": "verifier",
            "scope": "a b",
        }
    ]


async def test_an_exchange_without_what_it_needs_sends_nothing(new: New, platform: Platform) -> None:
    with pytest.raises(ConfigError, match="app_id"):
        await new(None, None, access_token="t").exchange_code("c0de")
    with pytest.raises(ConfigError, match="code must not be empty"):
        await new().exchange_code("")
    closed = new()
    await closed.close()
    with pytest.raises(ConfigError, match="closed"):
        await closed.exchange_code("c0de")
    assert platform.requests == []


async def test_a_refused_code_is_not_quoted(new: New, platform: Platform) -> None:
    platform.on(OAUTH, refused(20003, 400, "code c0de not found"))
    with pytest.raises(AuthError) as caught:
        await new().exchange_code("c0de")
    assert "c0de" not in str(caught.value)
