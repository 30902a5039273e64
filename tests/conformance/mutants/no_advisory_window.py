"""A token is renewed only when it serves no more, so callers wait (Tokens: advisory window)."""

from typing import Any

from feishu_vc import _policy as policy

SUITES = ("token", "deadline")


def apply() -> None:
    numbers: Any = policy
    numbers.TOKENS_ADVISORY_SECONDS = 0.0
