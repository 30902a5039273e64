"""Empty, false and zero become null, and text is trimmed (Answers: a caller gets what the platform sent)."""

from typing import Any

from feishu_vc._answer import Answer
from feishu_vc._model import Model

SUITES = ("forward",)


def apply() -> None:
    answer: Any = Answer
    original = answer.data

    def data(self: Any, model: Any) -> Any:
        return _tidy(original(self, model))

    answer.data = data


def _tidy(value: Any) -> Any:
    if isinstance(value, list):
        return [_tidy(item) for item in value] or None
    if isinstance(value, Model):
        for name in value.__struct_fields__:
            setattr(value, name, _tidy(getattr(value, name)))
        return value
    return (value.strip() if isinstance(value, str) else value) or None
