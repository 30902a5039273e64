"""The token that one call was given serves the later ones (Tokens: never stored)."""

from typing import Any

from feishu_vc._core import Core

SUITES = ("token", "concurrency")


def apply() -> None:
    core: Any = Core
    original = core._token_for

    def token_for(self: Any, operation: Any, options: Any) -> Any:
        if given := options.get("user_access_token"):
            self.config = self.config._replace(access_token=given)
        return original(self, operation, options)

    core._token_for = token_for
