"""A rejection clears the tokens of all tenants, and the app's (Tokens: rejected token)."""

from typing import Any

from feishu_vc._tokens import TokenCache

SUITES = ("token",)


def apply() -> None:
    cache: Any = TokenCache
    original = cache.lookup

    def lookup(self: Any, key: str, rejected: str | None) -> Any:
        if rejected is not None:
            self._entries.clear()
        return original(self, key, rejected)

    cache.lookup = lookup
