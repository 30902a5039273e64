"""A failed token request is remembered, and every later call fails with it (Tokens: poisons nothing)."""

from collections.abc import Generator
from typing import Any

from feishu_vc import FeishuVCError
from feishu_vc._tokens import TokenCache

SUITES = ("token",)


def apply() -> None:
    cache: Any = TokenCache
    original = cache.renew
    failures: dict[tuple[int, str], FeishuVCError] = {}

    def renew(self: Any, source: Any, rejected: str | None) -> Generator[Any, Any, Any]:
        if (known := failures.get((id(self), source.key))) is not None:
            raise known
        try:
            return (yield from original(self, source, rejected))
        except FeishuVCError as error:
            failures[id(self), source.key] = error
            raise

    cache.renew = renew
