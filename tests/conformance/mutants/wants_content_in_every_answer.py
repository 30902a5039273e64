"""An answer without data, or with null there, is refused (data absent is an empty object)."""

from typing import Any

from feishu_vc import _answer
from feishu_vc.errors import DecodeError

SUITES = ("body", "envelope", "wire")


def apply() -> None:
    answer: Any = _answer.Answer
    original = answer.data

    def data(self: Any, model: Any) -> Any:
        if bytes(self.envelope.data) in (b"{}", b"null"):
            raise DecodeError("no data")
        return original(self, model)

    answer.data = data
