"""The user's token is passed over where the app's will do (Tokens: kinds)."""

from typing import Any

from feishu_vc._core import Core

SUITES = ("token",)


def apply() -> None:
    core: Any = Core
    original = core._token_for

    def token_for(self: Any, operation: Any, options: Any) -> Any:
        user, self._user = self._user, None if self.config.app_id else self._user
        try:
            return original(self, operation, options)
        finally:
            self._user = user

    core._token_for = token_for
