"""x-ogw-ratelimit-reset, which comes with every answer, is always obeyed (Retries: only when the limit was hit)."""

from typing import Any

from feishu_vc import _retry

SUITES = ("retry",)


def apply() -> None:
    module: Any = _retry
    original = module.server_wait
    module.server_wait = lambda headers, now, *, rate_limited: original(headers, now, rate_limited=True)
