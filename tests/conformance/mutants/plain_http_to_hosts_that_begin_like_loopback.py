"""A host counts as this machine by how it begins (Configuration: plain http only to loopback)."""

from typing import Any

from feishu_vc import _config

SUITES = ("config",)


def apply() -> None:
    config: Any = _config
    config._is_loopback = lambda host: host.startswith(("localhost", "127.", "10.", "0.", "::", "2001"))
