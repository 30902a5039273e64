"""exchange_code sends no PKCE verifier (exchange_code)."""

from typing import Any

from feishu_vc._core import Core

SUITES = ("token",)


def apply() -> None:
    core: Any = Core
    original = core.exchange_code
    core.exchange_code = lambda self, code, uri, verifier, scope: original(self, code, uri, None, scope)
