"""After a failed renewal in the background each call begins another (Tokens: tried again after 5 s)."""

from typing import Any

from feishu_vc import _policy as policy

SUITES = ("token",)


def apply() -> None:
    numbers: Any = policy
    numbers.TOKENS_ADVISORY_RETRY_SECONDS = 0.0
