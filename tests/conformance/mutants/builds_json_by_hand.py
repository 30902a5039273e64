"""Values are put into JSON between two quotes, as they are (Tokens: token requests have JSON bodies)."""

from types import SimpleNamespace
from typing import Any

from feishu_vc import _sources

SUITES = ("paths",)


def apply() -> None:
    module: Any = _sources

    def encode(content: dict[str, str]) -> bytes:
        return ("{" + ",".join(f'"{name}":"{value}"' for name, value in content.items()) + "}").encode()

    module.msgspec = SimpleNamespace(json=SimpleNamespace(encode=encode))
