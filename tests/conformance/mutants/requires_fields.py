"""A meeting, user or participant without an id is refused (Answers: a null or missing optional field is null)."""

from typing import Any

from feishu_vc import DecodeError
from feishu_vc._answer import Answer
from feishu_vc._model import Model

SUITES = ("forward",)


def apply() -> None:
    answer: Any = Answer
    original = answer.data

    def data(self: Any, model: Any) -> Any:
        result = original(self, model)
        _check(result)
        return result

    answer.data = data


def _check(value: Any) -> None:
    if isinstance(value, list):
        for item in value:
            _check(item)
    elif isinstance(value, Model):
        if getattr(value, "id", "") is None:
            raise DecodeError("id is missing")
        for name in value.__struct_fields__:
            _check(getattr(value, name))
