"""The client's description shows the app secret (Secrets)."""

from typing import Any

from feishu_vc._config import Config

SUITES = ("secrets",)


def apply() -> None:
    config: Any = Config
    config.__repr__ = lambda self: ", ".join(f"{name}={value!r}" for name, value in self._asdict().items())
