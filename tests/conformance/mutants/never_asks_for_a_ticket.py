"""An invalid ticket is an error and nothing else (Tokens: code 10012 asks for a resend)."""

from typing import Any

from feishu_vc._sources import StoreAppToken

SUITES = ("token",)


def apply() -> None:
    source: Any = StoreAppToken
    source._resend = lambda self, credentials: iter(())
