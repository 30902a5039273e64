"""The environment is not read (Configuration: FEISHU_APP_ID and the others)."""

from typing import Any

from feishu_vc import _config

SUITES = ("config",)


def apply() -> None:
    config: Any = _config
    original = config._setting
    config._setting = lambda name, value, variable: original(name, value, None)
