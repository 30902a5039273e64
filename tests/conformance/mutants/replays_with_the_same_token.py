"""The call is replayed although the fresh token is the rejected one (Tokens: rejected token)."""

from collections.abc import Generator
from typing import Any

from feishu_vc import _call

SUITES = ("errors", "token")


class _NeverEqual(str):
    def __ne__(self, other: object) -> bool:
        return True

    __hash__ = str.__hash__


def apply() -> None:
    run: Any = _call._Run
    original = run._get_token

    def get_token(self: Any, rejected: str | None) -> Generator[Any, Any, None]:
        yield from original(self, rejected)
        if rejected is not None and not self._call.token_request:
            self._token = _NeverEqual(self._token)

    run._get_token = get_token
