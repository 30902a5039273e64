"""A token with `expire: 0` is taken and kept (Tokens: expire must be a positive number)."""

from typing import Any

from feishu_vc import _sources

SUITES = ("token",)


def apply() -> None:
    sources: Any = _sources
    original = sources._positive
    sources._positive = lambda value: original(value) or 7200.0
