"""Line breaks and foreign characters get into headers (Configuration: anything malformed is an error)."""

from typing import Any

from feishu_vc import _config

SUITES = ("config",)


def apply() -> None:
    config: Any = _config
    config._text = lambda name, value: "" if value is None else value
