"""Every call fetches a token of its own (Tokens: a token serves until its windows)."""

from typing import Any

from feishu_vc._tokens import TokenCache

SUITES = ("token", "deadline", "concurrency")


def apply() -> None:
    cache: Any = TokenCache
    cache.lookup = lambda self, key, rejected: (None, True)
