"""What the store raises reaches the caller (Tokens: a store that fails is bypassed)."""

from typing import Any

from feishu_vc._stores import GuardedStore

SUITES = ("token",)
CRASHES = True


def apply() -> None:
    store: Any = GuardedStore

    def raise_it(self: Any, what: str, error: Exception) -> None:
        raise error

    store._log = raise_it
