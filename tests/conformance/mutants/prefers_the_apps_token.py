"""With app credentials the client fetches a token although one was given (Tokens: a given one is used as it is)."""

from typing import Any

from feishu_vc._core import Core

SUITES = ("token",)


def apply() -> None:
    core: Any = Core
    original = core._token_for

    def token_for(self: Any, operation: Any, options: Any) -> Any:
        if self.config.app_id and not options.get("user_access_token"):
            return "", self._tenant(options.get("tenant_key"))
        return original(self, operation, options)

    core._token_for = token_for
