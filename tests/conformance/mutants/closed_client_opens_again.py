"""A call on a closed client opens its connections again (Configuration: a client closes)."""

from typing import Any

from feishu_vc import FeishuVC

SUITES = ("concurrency",)


def apply() -> None:
    client: Any = FeishuVC

    def close(self: Any) -> None:
        self._io.close()
        self._io._transport = None

    client.close = close
