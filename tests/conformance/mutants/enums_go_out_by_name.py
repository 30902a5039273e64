"""Enum values are sent by their names (enums are sent as their wire values)."""

from typing import Any

from feishu_vc import _core

SUITES = ("body",)


def apply() -> None:
    module: Any = _core
    original = module._content

    def content(body: Any) -> Any:
        import msgspec

        named = msgspec.json.decode(original(body))
        if "action_type" in named:
            named["action_type"] = body.from_dict(named).action_type.name
        return msgspec.json.encode(named)

    module._content = content
