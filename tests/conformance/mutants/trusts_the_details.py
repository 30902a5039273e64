"""Details of an error that are not as documented end in a crash (Errors: a typed error for every code)."""

from typing import Any

from feishu_vc import _answer

SUITES = ("errors",)
CRASHES = True


def apply() -> None:
    module: Any = _answer
    module._mapping = lambda value: value or {}
    module._mappings = lambda value: value or []
