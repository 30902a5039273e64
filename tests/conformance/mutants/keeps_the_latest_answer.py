"""Calls at once read one another's answers (Configuration: a client is safe to share)."""

import time
from typing import Any

from feishu_vc._io import BlockingIO

SUITES = ("concurrency",)


def apply() -> None:
    blocking: Any = BlockingIO
    original = blocking.send

    def send(self: Any, request: Any, timeout: float, connect_timeout: float) -> Any:
        self.latest = original(self, request, timeout, connect_timeout)
        time.sleep(0.06)
        return self.latest

    blocking.send = send
