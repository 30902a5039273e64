"""A user token whose end is not known is refreshed at once (Tokens: user token)."""

from typing import Any

from feishu_vc._sources import RefreshedUserToken
from feishu_vc._tokens import Grant

SUITES = ("token",)


def apply() -> None:
    source: Any = RefreshedUserToken
    original = source.initial

    def initial(self: Any) -> Grant:
        return original(self) if self._pair.expires_at is not None else Grant(self._pair.access_token, 0.0)

    source.initial = initial
