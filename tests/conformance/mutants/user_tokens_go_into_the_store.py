"""User tokens are shared like the app's (Tokens: two users never share one)."""

from typing import Any

from feishu_vc._sources import RefreshedUserToken

SUITES = ("token",)


def apply() -> None:
    source: Any = RefreshedUserToken
    source.shared = True
