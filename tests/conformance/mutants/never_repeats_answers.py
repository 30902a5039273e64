"""An answer is final, whatever it says (Retries: 408, 429, 500, 502, 503, 504 and code 99991400)."""

from typing import Any

from feishu_vc import _retry

SUITES = ("body", "pagination", "retry")


def apply() -> None:
    module: Any = _retry
    module.repeatable_answer = lambda safe, status, code: False
