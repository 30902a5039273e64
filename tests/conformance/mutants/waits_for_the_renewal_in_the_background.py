"""In the advisory window the call waits for the renewal and fails with it (Tokens: advisory window)."""

from typing import Any

from feishu_vc._tokens import TokenCache

SUITES = ("token",)


def apply() -> None:
    cache: Any = TokenCache
    original = cache.lookup

    def lookup(self: Any, key: str, rejected: str | None) -> tuple[str | None, bool]:
        value, due = original(self, key, rejected)
        return (None if due else value), due

    cache.lookup = lookup
