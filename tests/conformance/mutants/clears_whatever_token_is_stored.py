"""A rejection clears the stored token even if it is another one by now (Tokens: rejected token)."""

from typing import Any

from feishu_vc._tokens import TokenCache

SUITES = ("token",)


def apply() -> None:
    cache: Any = TokenCache
    original = cache.lookup

    def lookup(self: Any, key: str, rejected: str | None) -> Any:
        entry = self._entries.get(key)
        return original(self, key, entry.value if rejected is not None and entry is not None else None)

    cache.lookup = lookup
