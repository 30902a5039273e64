# Code copied from overrides/python/src/feishu_vc/_retry.py by make. DO NOT EDIT.

"""Decides whether a failed attempt is repeated, and after which wait. The numbers are in policy.yaml."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime

from . import _policy as policy

_SECONDS = re.compile(r"\d+(\.\d+)?", re.ASCII)


def repeatable_answer(safe: bool, status: int, code: int | None) -> bool:
    """Whether an answer allows another attempt. `safe`: the operation may be repeated even if it was carried out."""
    if code == policy.RETRIES_RATE_LIMIT_CODE or status in policy.RETRIES_REFUSED_STATUSES:
        return True  # refused unprocessed, so any request may be sent again
    return safe and status in policy.RETRIES_STATUSES


def is_rate_limit(status: int, code: int | None) -> bool:
    """Whether an answer means too many requests."""
    return status == 429 or code == policy.RETRIES_RATE_LIMIT_CODE


def server_wait(headers: Mapping[str, str], now: float, *, rate_limited: bool) -> float | None:
    """Seconds that the server asks to wait, or None. `now` is wall time, for dates.

    The platform's own header counts down to the end of its rate window and comes with other answers too, so it is read
    only when the limit was hit. Garbage, zero and negative values count as absent.
    """
    own = _seconds(headers.get(policy.HEADERS_RATE_LIMIT_RESET)) if rate_limited else None
    if own is not None:
        return own
    value = headers.get(policy.HEADERS_RETRY_AFTER)
    return _seconds(value) or _seconds_until(value, now)


def backoff(retries: int) -> float:
    """Seconds to wait before the next repeat, after that many, when the server asks for nothing."""
    wait = min(policy.RETRIES_BACKOFF_CAP_SECONDS, policy.RETRIES_BACKOFF_BASE_SECONDS * 2.0 ** min(retries, 30))
    return wait * (1 - policy.RETRIES_BACKOFF_JITTER * random.random())


def _seconds(value: str | None) -> float | None:
    if value is None or not _SECONDS.fullmatch(value.strip()):
        return None
    return float(value) or None


def _seconds_until(value: str | None, now: float) -> float | None:
    try:
        date = parsedate_to_datetime(value or "")
        wait = (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp() - now
    except (ValueError, OverflowError):
        return None
    return wait if wait > 0 else None
