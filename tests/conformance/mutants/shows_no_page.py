"""An error does not say how an unreadable body begins (Answers: the first 2 KiB)."""

from typing import Any

from feishu_vc import _policy

SUITES = ("envelope",)


def apply() -> None:
    policy: Any = _policy
    policy.LIMITS_EXCERPT_BYTES = 0
