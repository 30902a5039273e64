"""An attempt that was given up leaves its answer to the next call (Configuration: timeout)."""

from typing import Any

from feishu_vc import APITimeoutError, _transport

SUITES = ("deadline",)


def apply() -> None:
    transport: Any = _transport.HttpxTransport
    original = transport.send

    def send(self: Any, request: Any, timeout: float, connect_timeout: float) -> Any:
        late = getattr(self, "late", None)
        if late is not None:
            self.late = None
            return late
        try:
            return original(self, request, timeout, connect_timeout)
        except APITimeoutError:
            self.late = original(self, request, 30.0, connect_timeout)
            raise

    transport.send = send
