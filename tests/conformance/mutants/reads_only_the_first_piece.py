"""What comes first is taken for the whole body (Transport: an answer may come in pieces)."""

from typing import Any

from feishu_vc import _transport

SUITES = ("transport",)


def apply() -> None:
    body: Any = _transport._Body
    original = body.add
    body.add = lambda self, chunk: None if self._content else original(self, chunk)
