"""Requests and answers are logged whole, as every beginner's debug log does (Secrets: logs are an allow-list)."""

import logging
from typing import Any

from feishu_vc._io import BlockingIO

SUITES = ("secrets",)


def apply() -> None:
    blocking: Any = BlockingIO
    original = blocking.send

    def send(self: Any, request: Any, timeout: float, connect_timeout: float) -> Any:
        logger = logging.getLogger("feishu_vc")
        logger.debug("%s", tuple(request))
        response = original(self, request, timeout, connect_timeout)
        logger.debug("%s", response.content)
        return response

    blocking.send = send
