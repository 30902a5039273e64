"""Times go out as the language prints them (format unix-seconds)."""

from typing import Any

from feishu_vc import _core

SUITES = ("body",)


def apply() -> None:
    module: Any = _core

    def content(body: Any) -> Any:
        import msgspec

        return msgspec.json.encode(body)

    module._content = content
