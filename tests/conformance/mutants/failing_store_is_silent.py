"""A store that fails is bypassed without a word (Tokens: it is logged)."""

from typing import Any

from feishu_vc._stores import GuardedStore

SUITES = ("token",)


def apply() -> None:
    store: Any = GuardedStore
    store._log = lambda self, what, error: None
