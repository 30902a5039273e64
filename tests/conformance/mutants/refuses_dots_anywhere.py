"""A value with two dots in it is refused (Answers: only `.` and `..` themselves are)."""

from collections.abc import Mapping
from typing import Any

from feishu_vc import ConfigError, _url

SUITES = ("paths",)


def apply() -> None:
    module: Any = _url
    original = module.fill_path

    def fill_path(template: str, values: Mapping[str, str]) -> Any:
        if any(".." in value for value in values.values()):
            raise ConfigError("a value must not hold two dots")
        return original(template, values)

    module.fill_path = fill_path
