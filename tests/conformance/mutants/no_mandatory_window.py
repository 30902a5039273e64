"""A token is used to its last second (Tokens: mandatory window)."""

from typing import Any

from feishu_vc import _policy as policy

SUITES = ("token",)


def apply() -> None:
    numbers: Any = policy
    numbers.TOKENS_MANDATORY_SECONDS = 0.0
