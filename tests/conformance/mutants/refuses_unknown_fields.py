"""A field that the spec does not know is an error (Answers: unknown fields are ignored)."""

import json
from typing import Any

from feishu_vc import DecodeError, _sources
from feishu_vc._answer import Answer
from feishu_vc._model import Model

SUITES = ("forward",)
_TOKEN_FIELDS = {"code", "msg", "expire", "tenant_access_token", "app_access_token"}


def apply() -> None:
    answer: Any = Answer
    original = answer.data

    def data(self: Any, model: Any) -> Any:
        result = original(self, model)
        _check(json.loads(bytes(self.envelope.data)), result)
        return result

    answer.data = data
    module: Any = _sources
    grant = module._grant

    def checked_grant(token: str, answer: Any, expire: str = "expire") -> Any:
        if expire == "expire" and set(answer.content()) - _TOKEN_FIELDS:
            raise DecodeError("unknown fields in a token answer")
        return grant(token, answer, expire)

    module._grant = checked_grant


def _check(value: Any, model: Any) -> None:
    if isinstance(value, list) and isinstance(model, list):
        for item, part in zip(value, model, strict=True):
            _check(item, part)
    elif isinstance(value, dict) and isinstance(model, Model):
        for name, item in value.items():
            if name not in model.__struct_fields__:
                raise DecodeError(f"unknown field {name}")
            _check(item, getattr(model, name))
