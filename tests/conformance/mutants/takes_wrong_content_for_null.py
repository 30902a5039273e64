"""Data that cannot be read becomes an empty result (Answers: wrong content is a decode error that names the field)."""

from typing import Any

from feishu_vc import DecodeError
from feishu_vc._answer import Answer

SUITES = ("forward",)


def apply() -> None:
    answer: Any = Answer
    original = answer.data

    def data(self: Any, model: Any) -> Any:
        try:
            return original(self, model)
        except DecodeError:
            return model()

    answer.data = data
