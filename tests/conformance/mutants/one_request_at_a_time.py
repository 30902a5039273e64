"""Calls of a client wait for each other (Configuration: a client is safe to share)."""

import threading
from typing import Any

from feishu_vc._io import BlockingIO

SUITES = ("concurrency",)


def apply() -> None:
    blocking: Any = BlockingIO
    original = blocking.send
    lock = threading.Lock()

    def send(self: Any, request: Any, timeout: float, connect_timeout: float) -> Any:
        with lock:
            return original(self, request, timeout, connect_timeout)

    blocking.send = send
