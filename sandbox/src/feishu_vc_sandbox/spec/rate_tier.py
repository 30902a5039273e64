"""Rate tiers as the spec words them: `1000/min and 50/s`."""

import re
from typing import Any

import msgspec

_PART = re.compile(r"(\d+)/(s|min)")
_SECONDS = {"s": 1, "min": 60}


class RateWindow(msgspec.Struct, frozen=True):
    """At most `limit` requests in `seconds`."""

    limit: int
    seconds: int


# What the sandbox takes for a tier without numbers ("special"): the platform sets those for each app.
UNKNOWN_TIER = (RateWindow(1000, 60),)


def parse_tiers(raw: dict[Any, str]) -> dict[str, tuple[RateWindow, ...]]:
    """`x-rate-tiers` of the spec as windows."""
    return {str(tier): _windows(text) for tier, text in raw.items()}


def _windows(text: str) -> tuple[RateWindow, ...]:
    windows = tuple(RateWindow(int(limit), _SECONDS[unit]) for limit, unit in _PART.findall(text))
    return windows or UNKNOWN_TIER
