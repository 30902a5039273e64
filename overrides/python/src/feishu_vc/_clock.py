"""The two seams of time: `Clock` tells it, `Sleeper` lets it pass. Tests replace both."""

from __future__ import annotations

import time
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def monotonic(self) -> float:
        """Seconds since some moment; never goes back. Everything inside one process is measured with it."""
        ...

    def time(self) -> float:
        """Seconds since 1970-01-01T00:00:00Z. For what leaves the process: a shared token store, HTTP dates."""
        ...


class Sleeper(Protocol):
    """Waits, for the synchronous client."""

    def sleep(self, seconds: float) -> None:
        """Return after that many seconds."""
        ...


class AsyncSleeper(Protocol):
    """Waits, for the asynchronous client."""

    async def sleep(self, seconds: float) -> None:
        """Return after that many seconds."""
        ...


class SystemClock:
    """The machine's clocks."""

    monotonic = staticmethod(time.monotonic)
    time = staticmethod(time.time)


class SystemSleeper:
    """Blocks the calling thread."""

    sleep = staticmethod(time.sleep)


class AsyncioSleeper:
    """Suspends the calling task."""

    async def sleep(self, seconds: float) -> None:
        """Return after that many seconds."""
        import asyncio  # costs the synchronous client 20 ms that it has no use for

        await asyncio.sleep(seconds)
