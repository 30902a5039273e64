"""Texts of an answer get into errors as they are (Secrets: never in errors, even if the server quotes them)."""

from typing import Any

from feishu_vc import _answer

SUITES = ("secrets",)


def apply() -> None:
    module: Any = _answer
    module._struck_out = lambda text, secrets: text
