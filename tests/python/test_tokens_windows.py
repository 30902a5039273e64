"""When a token is renewed: advisory window (in the background), mandatory window (everybody waits)."""

from __future__ import annotations

import logging

import pytest
from feishu_vc import APIConnectionError

from .conftest import New
from .harness import TENANT, Api, Platform, VirtualClock, granted, refused

# ttl → (advisory, mandatory): min(600, ttl/4), min(30, ttl/10)
WINDOWS = {7200: (600, 30), 2400: (600, 30), 1200: (300, 30), 100: (25, 10), 1: (0.25, 0.1)}


@pytest.mark.parametrize("ttl", WINDOWS)
async def test_a_token_serves_untouched_until_its_advisory_window(
    api: Api, platform: Platform, clock: VirtualClock, ttl: int
) -> None:
    platform.on(TENANT, granted("t-1", ttl), granted("t-2", ttl))
    await api.get()
    clock.advance(ttl - WINDOWS[ttl][0] - 0.001)
    await api.get()
    await api.settle()
    assert platform.tokens() == ["t-1", "t-1"]
    assert platform.count(TENANT) == 1


@pytest.mark.parametrize("ttl", WINDOWS)
async def test_in_the_advisory_window_the_token_serves_while_one_renewal_runs_behind(
    api: Api, platform: Platform, clock: VirtualClock, ttl: int
) -> None:
    platform.on(TENANT, granted("t-1", ttl), granted("t-2", ttl))
    await api.get()
    clock.advance(ttl - WINDOWS[ttl][0])
    gate = platform.hold(TENANT)
    for _ in range(5):
        await api.get()  # none waits, although the renewal cannot end
    gate.set()
    await api.settle()
    await api.get()
    assert platform.tokens() == ["t-1"] * 6 + ["t-2"]
    assert platform.count(TENANT) == 2


@pytest.mark.parametrize("ttl", WINDOWS)
async def test_in_the_mandatory_window_a_call_waits_for_a_new_token(
    api: Api, platform: Platform, clock: VirtualClock, ttl: int
) -> None:
    platform.on(TENANT, granted("t-1", ttl), granted("t-2", ttl))
    await api.get()
    clock.advance(ttl - WINDOWS[ttl][1])
    await api.get()
    assert platform.tokens() == ["t-1", "t-2"]


@pytest.mark.parametrize(("ttl", "latest"), [(7200, 60), (100, 25)])
async def test_jitter_takes_up_to_a_minute_off_the_advisory_window_and_never_more_than_it(
    api: Api, platform: Platform, clock: VirtualClock, monkeypatch: pytest.MonkeyPatch, ttl: int, latest: int
) -> None:
    monkeypatch.setattr("random.random", lambda: 1.0)
    platform.on(TENANT, granted("t-1", ttl), granted("t-2", ttl))
    await api.get()
    clock.advance(ttl - WINDOWS[ttl][0] + latest - 0.001)
    if latest == 60:
        await api.get()
        await api.settle()
        assert platform.count(TENANT) == 1
    clock.advance(0.001)
    await api.get()
    await api.settle()
    assert platform.count(TENANT) == 2


async def test_a_failed_renewal_is_logged_and_tried_again_after_five_seconds(
    api: Api, platform: Platform, clock: VirtualClock, caplog: pytest.LogCaptureFixture
) -> None:
    platform.on(TENANT, granted("t-1"), refused(10014, 200, "app secret invalid"), granted("t-2"))
    await api.get()
    clock.advance(6600)
    with caplog.at_level(logging.WARNING, "feishu_vc"):
        await api.get()
        await api.settle()
    assert "could not be renewed" in caplog.text
    assert "code 10014" in caplog.text
    clock.advance(4.999)
    await api.get()
    await api.settle()
    assert platform.count(TENANT) == 2
    clock.advance(0.001)
    await api.get()
    await api.settle()
    assert platform.count(TENANT) == 3
    await api.get()
    assert platform.tokens() == ["t-1"] * 4 + ["t-2"]


async def test_when_renewals_keep_failing_calls_fail_from_the_mandatory_window_on(
    api: Api, platform: Platform, clock: VirtualClock
) -> None:
    platform.on(TENANT, granted("t-1"), APIConnectionError("down"))
    await api.get(max_retries=0)
    clock.advance(7200 - 30)
    with pytest.raises(APIConnectionError):
        await api.get()


async def test_the_lifetime_counts_from_before_the_request_was_sent(
    api: Api, platform: Platform, clock: VirtualClock
) -> None:
    def slow(_: object) -> object:
        clock.advance(90)
        return granted(f"t-{platform.count(TENANT)}", 100)

    platform.on(TENANT, slow)  # type: ignore[arg-type]
    await api.get()
    await api.get()
    assert platform.tokens() == ["t-1", "t-2"]


async def test_every_client_keeps_its_own_tokens(new: New, platform: Platform) -> None:
    await new().get()
    await new().get()
    assert platform.count(TENANT) == 2
