"""Every wait is half a second (Retries: it doubles up to a cap, less a jitter)."""

from typing import Any

from feishu_vc import _retry

SUITES = ("retry",)


def apply() -> None:
    module: Any = _retry
    module.backoff = lambda retries: 0.5
