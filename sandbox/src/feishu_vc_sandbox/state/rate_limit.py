"""Rate limits: counted per operation x app x tenant on the sandbox's clock, enforced only when switched on.

Fixed windows that begin with their first request. Either bound of a double tier triggers.
"""

import math

import msgspec

from feishu_vc_sandbox.spec.operation import Operation
from feishu_vc_sandbox.spec.rate_tier import RateWindow
from feishu_vc_sandbox.state.clock import Clock
from feishu_vc_sandbox.state.tokens import Token


class RateState(msgspec.Struct, frozen=True):
    """The window nearest to its limit, in the terms of the platform's headers."""

    limit: int
    reset: int  # seconds
    exceeded: bool

    @property
    def headers(self) -> dict[str, str]:
        """As the platform's answers carry it."""
        return {"x-ogw-ratelimit-limit": str(self.limit), "x-ogw-ratelimit-reset": str(self.reset)}


class _Count(msgspec.Struct):
    since: float
    requests: int = 0


class RateLimiter:
    """Counts requests and says when there were too many."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._counts: dict[tuple[str, str, str, RateWindow], _Count] = {}
        self._enforced = False
        self._override: RateWindow | None = None

    def configure(self, enforced: bool, override: RateWindow | None) -> None:
        """Starts counting anew. `override` stands for the tiers of all operations."""
        self._enforced = enforced
        self._override = override
        self._counts.clear()

    def hit(self, operation: Operation, caller: Token | None) -> RateState:
        """Counts one request. A refused one does not count."""
        app, tenant = (caller.app_id, caller.tenant_key) if caller else ("", "")
        windows = (self._override,) if self._override else operation.rate_windows
        now = self._clock.now()
        counts: list[tuple[RateWindow, _Count]] = []
        for window in windows:
            count = self._counts.setdefault((operation.id, app, tenant, window), _Count(now))
            if not count.since <= now < count.since + window.seconds:
                count.since, count.requests = now, 0
            counts.append((window, count))
        exceeded = self._enforced and any(count.requests >= window.limit for window, count in counts)
        if not exceeded:
            for _, count in counts:
                count.requests += 1
        window, count = min(counts, key=lambda pair: pair[0].limit - pair[1].requests)
        return RateState(window.limit, max(1, math.ceil(count.since + window.seconds - now)), exceeded)
