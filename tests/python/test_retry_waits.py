"""How long is waited before a request is repeated."""

from __future__ import annotations

from email.utils import format_datetime, formatdate

import pytest
from feishu_vc import FeishuVCError, HTTPStatusError, RateLimitError, Response

from .conftest import New
from .harness import MEETING, WALL, Api, Platform, RecordingSleeper, answer, ok

RESET, AFTER = "x-ogw-ratelimit-reset", "Retry-After"


def limited(**headers: str) -> Response:
    return answer({"code": 99991400, "msg": "slow down"}, 429, {k.replace("_", "-"): v for k, v in headers.items()})


def busy(**headers: str) -> Response:
    return answer(b"busy", 503, {k.replace("_", "-"): v for k, v in headers.items()})


async def waits(api: Api, platform: Platform, sleeper: RecordingSleeper, reply: Response) -> list[float]:
    platform.on(MEETING, reply, ok())
    await api.get()
    return sleeper.sleeps


async def test_the_wait_doubles_up_to_eight_seconds(new: New, platform: Platform, sleeper: RecordingSleeper) -> None:
    platform.on(MEETING, busy())
    with pytest.raises(HTTPStatusError):
        await new(max_retries=7).get()
    assert sleeper.sleeps == [0.5, 1, 2, 4, 8, 8, 8]


async def test_jitter_takes_up_to_a_quarter_off(
    new: New, platform: Platform, sleeper: RecordingSleeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("random.random", lambda: 1.0)
    platform.on(MEETING, busy())
    with pytest.raises(HTTPStatusError):
        await new(max_retries=6).get()
    assert sleeper.sleeps == [0.375, 0.75, 1.5, 3, 6, 6]


async def test_no_number_of_retries_overflows(new: New, platform: Platform, sleeper: RecordingSleeper) -> None:
    platform.on(MEETING, busy())
    with pytest.raises(HTTPStatusError):
        await new(max_retries=1100).get()
    assert max(sleeper.sleeps) == 8


@pytest.mark.parametrize(
    ("reply", "wait"),
    [
        (limited(x_ogw_ratelimit_reset="7"), 7),
        (limited(x_ogw_ratelimit_reset="7", Retry_After="3"), 7),
        (limited(x_ogw_ratelimit_reset="0", Retry_After="3"), 3),
        (limited(Retry_After="3"), 3),
        (limited(Retry_After=" 3.5 "), 3.5),
        (limited(x_ogw_ratelimit_reset="60"), 60),
        (answer({"code": 99991400, "msg": "slow down"}, 400, {RESET: "2"}), 2),
        (answer(b"slow down", 429, {RESET: "2"}), 2),
        (busy(Retry_After="3"), 3),
        (busy(x_ogw_ratelimit_reset="7", Retry_After="3"), 3),  # the platform's header comes with any answer
        (busy(x_ogw_ratelimit_reset="7"), 0.5),
        (busy(Retry_After=formatdate(WALL + 20, usegmt=True)), 20),
        (busy(Retry_After=format_datetime(__import__("datetime").datetime.utcfromtimestamp(WALL + 20))), 20),
    ],
)
async def test_the_server_can_ask_for_a_wait(
    api: Api, platform: Platform, sleeper: RecordingSleeper, reply: Response, wait: float
) -> None:
    assert await waits(api, platform, sleeper, reply) == [wait]


GARBAGE = ["0", "0.0", "-1", "-5.5", "soon", "", " ", "1e3", "0x10", "nan", "inf", "NaN", "١٢", "3,5", "1 2"]
DATES = [formatdate(WALL - 20, usegmt=True), formatdate(WALL, usegmt=True), "Fri, 99 Foo 2020", "Thu, 01 Jan 99999"]


@pytest.mark.parametrize("value", GARBAGE + DATES)
@pytest.mark.parametrize("header", [RESET, AFTER])
async def test_garbage_zero_and_negative_values_fall_back_to_the_backoff(
    api: Api, platform: Platform, sleeper: RecordingSleeper, header: str, value: str
) -> None:
    assert await waits(api, platform, sleeper, limited(**{header.replace("-", "_"): value})) == [0.5]


@pytest.mark.parametrize(
    ("reply", "retry_after"),
    [
        (limited(x_ogw_ratelimit_reset="61"), 61),
        (limited(Retry_After="60.5"), 60.5),
        (limited(Retry_After="86400"), 86400),
        (limited(Retry_After="9999999999"), 9999999999),
        (limited(x_ogw_ratelimit_reset="9" * 400), float("inf")),
        (limited(Retry_After=formatdate(WALL + 3600, usegmt=True)), 3600),
    ],
)
async def test_more_than_a_minute_is_raised_at_once(
    api: Api, platform: Platform, sleeper: RecordingSleeper, reply: Response, retry_after: float
) -> None:
    platform.on(MEETING, reply)
    with pytest.raises(RateLimitError) as caught:
        await api.get()
    assert (caught.value.retry_after, caught.value.attempts) == (retry_after, 1)
    assert f"retry after {retry_after:g} s" in str(caught.value)
    assert sleeper.sleeps == []


async def test_the_error_carries_the_wait_when_attempts_are_used_up(
    new: New, platform: Platform, sleeper: RecordingSleeper
) -> None:
    platform.on(MEETING, limited(Retry_After="9"))
    with pytest.raises(RateLimitError) as caught:
        await new(max_retries=1).get()
    assert (caught.value.retry_after, caught.value.attempts) == (9, 2)
    assert sleeper.sleeps == [9]


async def test_without_a_wait_the_error_carries_none(new: New, platform: Platform) -> None:
    platform.on(MEETING, limited())
    with pytest.raises(FeishuVCError) as caught:
        await new(max_retries=0).get()
    assert caught.value.retry_after is None
    assert "retry after" not in str(caught.value)
