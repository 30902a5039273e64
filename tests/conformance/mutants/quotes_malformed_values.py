"""The error about a malformed secret quotes it (Secrets: never in errors)."""

from typing import Any

from feishu_vc import ConfigError, _config

SUITES = ("secrets",)


def apply() -> None:
    module: Any = _config
    original = module._text

    def text(name: str, value: object) -> Any:
        try:
            return original(name, value)
        except ConfigError:
            raise ConfigError(f"{name} is malformed: {value!r}") from None

    module._text = text
