"""Token requests name their fields in another way than the platform (wire: as the examples have it)."""

from typing import Any

from feishu_vc._sources import Platform

SUITES = ("wire",)


def apply() -> None:
    platform: Any = Platform
    for name in ("post", "post_form"):
        original = getattr(platform, name)

        def renamed(self: Any, operation: Any, body: Any, *rest: Any, _post: Any = original) -> Any:
            return _post(self, operation, {_camel(key): value for key, value in body.items()}, *rest)

        setattr(platform, name, renamed)


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(part.title() for part in rest)
