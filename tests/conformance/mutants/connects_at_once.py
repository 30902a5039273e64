"""A client contacts its server when it is made (Configuration: no I/O at construction)."""

import socket
from typing import Any
from urllib.parse import urlsplit

from feishu_vc import APIConnectionError, FeishuVC

SUITES = ("config",)


def apply() -> None:
    client: Any = FeishuVC
    original = client.__init__

    def init(self: Any, *arguments: Any, **options: Any) -> None:
        original(self, *arguments, **options)
        url = urlsplit(self._core.config.base_url)
        if url.scheme == "http":
            try:
                socket.create_connection((url.hostname or "", url.port or 80), 0.5).close()
            except OSError as error:
                raise APIConnectionError(str(error)) from None

    client.__init__ = init
