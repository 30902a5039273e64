"""Tokens are kept in a cache of the whole process (Configuration: clients share nothing)."""

from typing import Any

from feishu_vc._tokens import TokenCache

SUITES = ("token",)


def apply() -> None:
    cache: Any = TokenCache
    original = cache.__init__
    entries: dict[str, Any] = {}

    def init(self: Any, *arguments: Any, **options: Any) -> None:
        original(self, *arguments, **options)
        self._entries = entries

    cache.__init__ = init
