"""Flows: one implementation for both clients; whatever happens reaches their `finally`."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest
from feishu_vc import _flow
from feishu_vc._clock import AsyncioSleeper, SystemClock, SystemSleeper
from feishu_vc._flow import Flow
from feishu_vc._stores import Hold


class Log:
    """A lock that notes what is done with it."""

    def __init__(self) -> None:
        self.events: list[str] = []

    def __enter__(self) -> None:
        self.events.append("enter")

    def __exit__(self, *_: object) -> None:
        self.events.append("exit")

    def hold(self) -> Hold:
        return Hold(lambda: self, lambda what, _: self.events.append(f"not {what}"))


class Blocking:
    def blocking(self, function: Callable[..., Any], *arguments: Any) -> Any:
        return function(*arguments)

    def sleep(self, _: float) -> None:
        raise KeyboardInterrupt


class Awaiting:
    async def blocking(self, function: Callable[..., Any], *arguments: Any) -> Any:
        return function(*arguments)

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


def works(log: Log) -> Flow[int]:
    log.events.append("work")
    return (yield from _flow.blocking(lambda: 7))


def waits(log: Log) -> Flow[None]:
    log.events.append("wait")
    yield from _flow.sleep(100)


async def test_a_result_comes_back_and_the_lock_is_freed() -> None:
    for run in (0, 1):
        log = Log()
        flow = _flow.held(log.hold(), works(log))
        result = _flow.run(flow, Blocking()) if run else await _flow.arun(flow, Awaiting())  # type: ignore[arg-type]
        assert (result, log.events) == (7, ["enter", "work", "exit"])


def test_an_interrupt_frees_the_lock() -> None:
    log = Log()
    with pytest.raises(KeyboardInterrupt):
        _flow.run(_flow.held(log.hold(), waits(log)), Blocking())  # type: ignore[arg-type]
    assert log.events == ["enter", "wait", "exit"]


async def test_a_cancellation_frees_the_lock() -> None:
    log = Log()
    task = asyncio.create_task(_flow.arun(_flow.held(log.hold(), waits(log)), Awaiting()))  # type: ignore[arg-type]
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert log.events == ["enter", "wait", "exit"]


def test_a_lock_that_comes_too_late_is_given_back() -> None:
    log = Log()
    hold = log.hold()
    hold.leave()
    hold.enter()
    assert log.events == ["enter", "exit"]


def test_a_lock_that_cannot_be_had_is_done_without() -> None:
    events: list[str] = []

    def none() -> Any:
        raise OSError

    hold = Hold(none, lambda what, error: events.append(f"not {what}: {type(error).__name__}"))
    hold.enter()
    hold.leave()
    assert events == ["not locked: OSError"]


async def test_the_systems_clock_and_sleepers() -> None:
    clock = SystemClock()
    before = clock.monotonic()
    SystemSleeper.sleep(0)
    await AsyncioSleeper().sleep(0)
    assert clock.monotonic() >= before
    assert clock.time() > 1_700_000_000
