"""No connection is kept (Configuration: keeps connections alive)."""

from typing import Any

import httpx
from feishu_vc import _transport

SUITES = ("concurrency", "transport")


def apply() -> None:
    transport: Any = _transport
    transport._LIMITS = httpx.Limits(max_keepalive_connections=0)
