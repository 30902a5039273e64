"""Bodies of any length are read (Answers: over 16 MiB they are refused)."""

from typing import Any

from feishu_vc import _policy

SUITES = ("transport", "envelope")


def apply() -> None:
    policy: Any = _policy
    policy.LIMITS_BODY_BYTES = 1 << 60
