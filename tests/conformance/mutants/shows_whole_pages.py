"""An unreadable body is shown whole (Answers: the first 2 KiB)."""

from typing import Any

from feishu_vc import _policy

SUITES = ("envelope",)


def apply() -> None:
    policy: Any = _policy
    policy.LIMITS_EXCERPT_BYTES = 1 << 30
