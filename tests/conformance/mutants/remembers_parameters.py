"""What one call sets, later calls send too (Configuration: no mutable default)."""

from typing import Any

from feishu_vc import _url

SUITES = ("paths",)


def apply() -> None:
    module: Any = _url
    original = module.encode_query
    seen: dict[str, Any] = {}

    def encode_query(values: Any) -> Any:
        seen.update({name: value for name, value in values.items() if value is not None})
        return original(seen)

    module.encode_query = encode_query
