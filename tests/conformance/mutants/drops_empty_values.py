"""Empty values are taken for absent (a body carries what the caller set)."""

from typing import Any

from feishu_vc import _core

SUITES = ("body",)


def apply() -> None:
    module: Any = _core
    original = module._content

    def content(body: Any) -> Any:
        import msgspec

        return msgspec.json.encode(tidy(msgspec.json.decode(original(body))))

    module._content = content


def tidy(value: Any) -> Any:
    return {k: tidy(v) for k, v in value.items() if v or v is None} if isinstance(value, dict) else value
