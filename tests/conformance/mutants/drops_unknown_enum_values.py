"""A value that an enum does not list becomes null (Answers: unknown enum values are kept)."""

import enum
from typing import Any

from feishu_vc._answer import Answer
from feishu_vc._model import Model

SUITES = ("forward",)


def apply() -> None:
    answer: Any = Answer
    original = answer.data

    def data(self: Any, model: Any) -> Any:
        result = original(self, model)
        _drop(result)
        return result

    answer.data = data


def _drop(value: Any) -> None:
    if isinstance(value, list):
        for item in value:
            _drop(item)
    elif isinstance(value, Model):
        for name in value.__struct_fields__:
            item = getattr(value, name)
            if isinstance(item, enum.Enum) and item.name.startswith("UNKNOWN_"):
                setattr(value, name, None)
            _drop(item)
