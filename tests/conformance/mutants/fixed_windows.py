"""The windows are 600 s and 30 s whatever the lifetime (Tokens: windows)."""

from typing import Any

from feishu_vc import _policy as policy

SUITES = ("token",)


def apply() -> None:
    numbers: Any = policy
    numbers.TOKENS_ADVISORY_FRACTION = numbers.TOKENS_MANDATORY_FRACTION = 1000.0
