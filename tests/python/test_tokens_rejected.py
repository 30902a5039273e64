"""A rejected token is replaced and the call replayed, once."""

from __future__ import annotations

import pytest
from feishu_vc import APIError, AuthError, MemoryTokenStore, UserToken
from feishu_vc import _policy as policy

from .conftest import New
from .harness import MEETING, OAUTH, TENANT, Api, Platform, RecordingSleeper, answer, granted, ok, refused

SHAPES = [200, 400, 401]


@pytest.mark.parametrize("status", SHAPES)
@pytest.mark.parametrize("code", policy.TOKENS_REJECTED_CODES)
async def test_the_call_is_replayed_with_a_fresh_token(
    api: Api, platform: Platform, sleeper: RecordingSleeper, code: int, status: int
) -> None:
    platform.on(MEETING, refused(code, status), ok(meeting={"id": "1"}))
    result = await api.get(max_retries=0)
    assert result.meeting is not None
    assert platform.tokens() == ["t-1", "t-2"]
    assert platform.count(TENANT) == 2
    assert sleeper.sleeps == []


async def test_a_code_sent_as_a_string_counts_too(api: Api, platform: Platform) -> None:
    platform.on(MEETING, answer({"code": "99991663", "msg": "no"}, 400), ok())
    await api.get()
    assert platform.tokens() == ["t-1", "t-2"]


@pytest.mark.parametrize("status", SHAPES)
async def test_a_second_rejection_is_raised(
    api: Api, platform: Platform, sleeper: RecordingSleeper, status: int
) -> None:
    platform.on(MEETING, refused(99991663, status))
    with pytest.raises(AuthError) as caught:
        await api.get()
    assert (caught.value.code, caught.value.attempts) == (99991663, 2)
    assert platform.tokens() == ["t-1", "t-2"]
    assert sleeper.sleeps == []


async def test_the_same_token_again_is_not_replayed(api: Api, platform: Platform) -> None:
    platform.on(TENANT, granted("t-1", 7200), granted("t-1", 3600), granted("t-2"))
    platform.on(MEETING, refused(99991663), ok())
    with pytest.raises(AuthError) as caught:
        await api.get()
    assert caught.value.attempts == 1
    assert platform.tokens() == ["t-1"]
    await api.get()
    assert platform.tokens() == ["t-1", "t-1"]


async def test_a_token_that_was_replaced_meanwhile_is_not_cleared(api: Api, platform: Platform) -> None:
    core = api.client._core
    await api.get()
    key = core._tenant(None).key
    assert core.cache.lookup(key, "t-0") == ("t-1", False)
    await api.get()
    assert platform.count(TENANT) == 1


async def test_when_no_fresh_token_can_be_had_that_error_is_raised(api: Api, platform: Platform) -> None:
    platform.on(TENANT, granted("t-1"), refused(10014, 200))
    platform.on(MEETING, refused(99991663))
    with pytest.raises(AuthError) as caught:
        await api.get()
    assert caught.value.code == 10014
    assert caught.value.operation == "auth.create_tenant_access_token_internal"


async def test_other_codes_do_not_replace_the_token(api: Api, platform: Platform) -> None:
    platform.on(MEETING, refused(99991672, 400))
    with pytest.raises(APIError):
        await api.get()
    assert platform.count(TENANT) == 1


@pytest.mark.parametrize("given", ["client", "call"])
async def test_a_token_that_was_given_is_never_cleared_replayed_or_stored(
    new: New, platform: Platform, given: str
) -> None:
    store = MemoryTokenStore()
    api = new(token_store=store, **({"access_token": "given"} if given == "client" else {}))
    options = {"user_access_token": "given"} if given == "call" else {}
    platform.on(MEETING, refused(99991668, 401), ok())
    with pytest.raises(AuthError) as caught:
        await api.get(**options)
    assert caught.value.attempts == 1
    await api.get(**options)
    assert platform.tokens() == ["given", "given"]
    assert platform.count(TENANT) == 0
    assert store._tokens == {}


async def test_a_token_given_for_one_call_wins_over_all(new: New, platform: Platform) -> None:
    api = new(access_token="of-the-client", user_token=UserToken(access_token="of-the-user"))
    await api.get(user_access_token="of-the-call")
    await api.get()
    assert platform.tokens() == ["of-the-call", "of-the-client"]


async def test_a_rejected_user_token_is_refreshed(new: New, platform: Platform) -> None:
    platform.on(MEETING, refused(99991677, 401), ok())
    platform.on(OAUTH, answer({"code": 0, "access_token": "u-2", "expires_in": 7200, "refresh_token": "r-2"}))
    await new(user_token=UserToken(access_token="u-1", refresh_token="r-1")).get()
    assert platform.tokens() == ["u-1", "u-2"]


async def test_a_rejected_token_is_taken_out_of_the_store(new: New, platform: Platform) -> None:
    store = MemoryTokenStore()
    await new(token_store=store).get()
    platform.on(MEETING, refused(99991663), ok())
    await new(token_store=store).get()
    assert platform.tokens() == ["t-1", "t-1", "t-2"]
    assert [token.value for token in store._tokens.values()] == ["t-2"]


async def test_a_newer_token_of_the_store_replaces_the_rejected_one(new: New, platform: Platform) -> None:
    store = MemoryTokenStore()
    one, other = new(token_store=store), new(token_store=store)
    await one.get()
    await other.get()
    platform.on(MEETING, lambda r: refused(99991663) if r.headers["authorization"] == "Bearer t-1" else ok())
    await one.get()
    await other.get()
    assert platform.tokens() == ["t-1", "t-1", "t-1", "t-2", "t-1", "t-2"]
    assert platform.count(TENANT) == 2
