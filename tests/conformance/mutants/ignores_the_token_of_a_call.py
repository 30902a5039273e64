"""A token given for one call is ignored (Tokens: it wins over all)."""

from typing import Any

from feishu_vc._core import Core

SUITES = ("token", "wire")


def apply() -> None:
    core: Any = Core
    original = core._token_for

    def token_for(self: Any, operation: Any, options: Any) -> Any:
        return original(self, operation, {key: options[key] for key in options if key != "user_access_token"})

    core._token_for = token_for
