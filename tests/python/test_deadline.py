"""The deadline bounds everything together: attempts, waits, the wait for a token."""

from __future__ import annotations

import pytest
from feishu_vc import APIConnectionError, APITimeoutError, HTTPStatusError, RateLimitError, Request, Response

from .conftest import New
from .harness import MEETING, TENANT, Api, Platform, RecordingSleeper, VirtualClock, answer, ok, refused


def limited(retry_after: str) -> Response:
    return answer({"code": 99991400, "msg": "slow down"}, 429, {"Retry-After": retry_after})


async def test_an_attempt_gets_what_is_left(new: New, platform: Platform, clock: VirtualClock) -> None:
    def slow(_: Request) -> Response:
        clock.advance(3)
        return answer(b"busy", 503)

    platform.on(MEETING, slow)
    with pytest.raises(HTTPStatusError) as caught:
        await new(access_token="t", timeout=5, deadline=10, max_retries=9).get()
    # 3 s, wait 0.5, 3 s, wait 1, then 2.5 s are left for an attempt that takes 3
    assert [timeout for timeout, _ in platform.timeouts] == [5, 5, 2.5]
    assert caught.value.attempts == 3


async def test_a_wait_that_would_pass_it_is_not_begun(api: Api, platform: Platform, sleeper: RecordingSleeper) -> None:
    platform.on(MEETING, limited("20"))
    with pytest.raises(RateLimitError) as caught:
        await api.get(deadline=20)
    assert (caught.value.retry_after, sleeper.sleeps) == (20, [])
    platform.on(MEETING, limited("19"), ok())
    await api.get(deadline=20)
    assert sleeper.sleeps == [19]


async def test_time_for_a_token_counts(new: New, platform: Platform, clock: VirtualClock) -> None:
    def slow(_: Request) -> Response:
        clock.advance(10)
        return answer({"code": 0, "tenant_access_token": "t-1", "expire": 7200})

    platform.on(TENANT, slow)
    with pytest.raises(APITimeoutError, match=r"deadline of 10 s passed") as caught:
        await new(deadline=10).get()
    assert (caught.value.attempts, caught.value.operation) == (0, "reserves.get_active_meeting")
    assert platform.count(MEETING) == 0


async def test_time_for_a_fresh_token_counts_too(new: New, platform: Platform, clock: VirtualClock) -> None:
    def reject(_: Request) -> Response:
        clock.advance(10)
        return refused(99991663)

    platform.on(MEETING, reject)
    with pytest.raises(APITimeoutError) as caught:
        await new(deadline=10).get()
    assert caught.value.attempts == 1


async def test_a_call_can_have_its_own_or_none(new: New, platform: Platform, clock: VirtualClock) -> None:
    api = new(deadline=10, access_token="t")
    await api.get()
    await api.get(deadline=3)
    await api.get(deadline=None)
    assert [timeout for timeout, _ in platform.timeouts] == [10, 3, 30]


async def test_connecting_has_its_own_bound(new: New, platform: Platform) -> None:
    await new(access_token="t", connect_timeout=2).get()
    await new(access_token="t").get(timeout=7)
    assert platform.timeouts == [(30, 2), (7, 5)]


async def test_a_failure_after_it_is_raised_without_a_wait(
    new: New, platform: Platform, clock: VirtualClock, sleeper: RecordingSleeper
) -> None:
    def late(_: Request) -> Response:
        clock.advance(11)
        raise APIConnectionError("reset")

    platform.on(MEETING, late)
    with pytest.raises(APIConnectionError):
        await new(access_token="t", deadline=10).get()
    assert sleeper.sleeps == []
