"""Tokens are written to the store and never looked for there (Tokens: a shared store)."""

from typing import Any

from feishu_vc._stores import GuardedStore

SUITES = ("token", "concurrency")


def apply() -> None:
    store: Any = GuardedStore
    store.get = lambda self, key: None
