"""Whatever is no success is repeated (Retries: only some statuses and one code)."""

from typing import Any

from feishu_vc import _retry

SUITES = ("retry", "redirects", "transport")


def apply() -> None:
    module: Any = _retry
    module.repeatable_answer = lambda safe, status, code: True
