"""What the server says about a token's lifetime is ignored (Tokens: windows from the expire that it returned)."""

from typing import Any

from feishu_vc import _sources

SUITES = ("token",)


def apply() -> None:
    sources: Any = _sources
    original = sources._positive
    sources._positive = lambda value: original(value) and 7200.0
