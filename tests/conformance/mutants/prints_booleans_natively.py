"""Booleans stand in the query as the language prints them (Answers: `true` and `false`)."""

from typing import Any

from feishu_vc import _url

SUITES = ("paths", "wire")


def apply() -> None:
    module: Any = _url
    original = module.wire_text
    module.wire_text = lambda value: str(value) if isinstance(value, bool) else original(value)
