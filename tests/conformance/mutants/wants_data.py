"""A success without `data` is an error (Answers: an empty object when absent)."""

from typing import Any

from feishu_vc._answer import Answer
from feishu_vc.errors import DecodeError

SUITES = ("envelope",)


def apply() -> None:
    answer: Any = Answer
    original = answer.data

    def data(self: Any, model: Any) -> Any:
        if bytes(self.envelope.data) in (b"{}", b"null"):
            raise DecodeError("no data")
        return original(self, model)

    answer.data = data
