"""What the server asks to wait is ignored; the backoff runs (Retries: x-ogw-ratelimit-reset, Retry-After)."""

from typing import Any

from feishu_vc import _retry

SUITES = ("deadline", "retry")


def apply() -> None:
    module: Any = _retry
    module.server_wait = lambda headers, now, *, rate_limited: None
