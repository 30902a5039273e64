"""When on_refresh fails the new pair is used all the same (Tokens: handed over before it is used)."""

from collections.abc import Generator
from typing import Any

from feishu_vc._sources import RefreshedUserToken

SUITES = ("token",)


def apply() -> None:
    source: Any = RefreshedUserToken
    original = source._hand_over

    def hand_over(self: Any) -> Generator[Any, Any, None]:
        try:
            yield from original(self)
        except Exception:
            self._handed_over = True

    source._hand_over = hand_over
