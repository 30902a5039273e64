"""Null is taken for absent (absent, null and value are three things)."""

from typing import Any

from feishu_vc import _core

SUITES = ("body",)


def apply() -> None:
    module: Any = _core
    original = module._content

    def content(body: Any) -> Any:
        import msgspec

        return msgspec.json.encode(without_nulls(msgspec.json.decode(original(body))))

    module._content = content


def without_nulls(value: Any) -> Any:
    return {k: without_nulls(v) for k, v in value.items() if v is not None} if isinstance(value, dict) else value
