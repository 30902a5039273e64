"""What was not set is sent as null (an update sends only what the caller set)."""

from typing import Any

from feishu_vc import _core

SUITES = ("body",)


def apply() -> None:
    module: Any = _core
    original = module._content

    def content(body: Any) -> Any:
        import msgspec

        return msgspec.json.encode(dict.fromkeys(body.__struct_fields__) | msgspec.json.decode(original(body)))

    module._content = content
