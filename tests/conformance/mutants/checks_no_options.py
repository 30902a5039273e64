"""What is wrong with the options of a call is found out on the way (Configuration: before any I/O)."""

from typing import Any

from feishu_vc import _config

SUITES = ("config",)


def apply() -> None:
    config: Any = _config
    config.check_options = lambda options: options or {}
