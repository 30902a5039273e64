"""A rejection removes whatever token the store has (Tokens: only if it is still the stored one)."""

from collections.abc import Generator
from typing import Any

from feishu_vc._tokens import TokenCache

SUITES = ("token",)


def apply() -> None:
    cache: Any = TokenCache
    original = cache._from_store_or_fetch

    def from_store_or_fetch(self: Any, store: Any, source: Any, rejected: str | None) -> Generator[Any, Any, Any]:
        if rejected is not None and (token := store.get(source.key)) is not None:
            store.delete(source.key, token.value)
        return (yield from original(self, store, source, rejected))

    cache._from_store_or_fetch = from_store_or_fetch
