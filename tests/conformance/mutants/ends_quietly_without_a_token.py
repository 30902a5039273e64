"""A promise of more that leads nowhere is taken for the end (it is an error, never a loop or a silent loss)."""

from typing import Any

from feishu_vc import _pagination
from feishu_vc.errors import DecodeError

SUITES = ("pagination",)


def apply() -> None:
    pages: Any = _pagination._Pages
    original = pages.turn

    def turn(self: Any, page: Any) -> None:
        try:
            original(self, page)
        except DecodeError:
            self.done = True

    pages.turn = turn
