"""A number in quotes is no number, and an id without quotes no id (Answers: each is accepted for the other)."""

from typing import Any

import msgspec
from feishu_vc import _model

SUITES = ("forward",)


def apply() -> None:
    model: Any = _model.Model
    model.from_json = classmethod(lambda cls, data: msgspec.json.decode(data, type=cls, strict=True))
