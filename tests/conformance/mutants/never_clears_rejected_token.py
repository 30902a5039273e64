"""A rejected token stays in the cache, and every later call fails with it (Tokens: rejected token)."""

from typing import Any

from feishu_vc._tokens import TokenCache

SUITES = ("concurrency", "token")


def apply() -> None:
    cache: Any = TokenCache
    original = cache.lookup
    cache.lookup = lambda self, key, rejected: original(self, key, None)
