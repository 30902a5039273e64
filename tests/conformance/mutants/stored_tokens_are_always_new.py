"""A token from the store counts as just fetched (Tokens: a shared store uses wall time)."""

from typing import Any

from feishu_vc._stores import GuardedStore

SUITES = ("token",)


def apply() -> None:
    store: Any = GuardedStore
    original = store.get

    def get(self: Any, key: str) -> Any:
        token = original(self, key)
        return token and token._replace(expires_at=token.expires_at + 1e9)

    store.get = get
