"""Text that is not ASCII is replaced on the way out (bodies are UTF-8)."""

from typing import Any

from feishu_vc import _core

SUITES = ("body",)


def apply() -> None:
    module: Any = _core
    original = module._content
    module._content = lambda body: original(body).decode().encode("ascii", "replace")
