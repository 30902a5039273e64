"""When on_refresh fails the new pair is gone (Tokens: the pair is not lost)."""

from collections.abc import Generator
from typing import Any

from feishu_vc._sources import RefreshedUserToken

SUITES = ("token",)


def apply() -> None:
    source: Any = RefreshedUserToken
    original = source.fetch

    def fetch(self: Any) -> Generator[Any, Any, Any]:
        before = self._pair
        try:
            return (yield from original(self))
        except Exception:
            self._pair, self._handed_over = before, True
            raise

    source.fetch = fetch
