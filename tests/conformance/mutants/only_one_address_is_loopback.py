"""Only localhost and 127.0.0.1 count as this machine (Configuration: plain http only to loopback)."""

from typing import Any

from feishu_vc import _config

SUITES = ("config",)


def apply() -> None:
    config: Any = _config
    config._is_loopback = lambda host: host in ("localhost", "127.0.0.1")
