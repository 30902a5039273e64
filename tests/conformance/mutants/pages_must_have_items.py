"""A page without items is an error (no items is no error)."""

from typing import Any

from feishu_vc import _pagination
from feishu_vc.errors import DecodeError

SUITES = ("pagination",)


def apply() -> None:
    pages: Any = _pagination._Pages
    original = pages.read

    def read(self: Any, page: Any) -> Any:
        items = original(self, page)
        if not items:
            raise DecodeError("no items")
        return items

    pages.read = read
