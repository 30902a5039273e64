"""What the language takes for a number is waited for (Retries: garbage, zero and negative fall back to the backoff)."""

from typing import Any

from feishu_vc import _retry

SUITES = ("retry",)


def apply() -> None:
    module: Any = _retry

    def seconds(value: str | None) -> float | None:
        try:
            return float(value or "")
        except ValueError:
            return None

    module._seconds = seconds
