"""Variables of the environment take the place of arguments (Configuration: arguments beat environment)."""

import os
from typing import Any

from feishu_vc import _config

SUITES = ("config",)


def apply() -> None:
    config: Any = _config
    original = config._setting
    config._setting = lambda name, value, variable: original(
        name, os.environ.get(f"FEISHU_{name.upper()}") or value, None
    )
