"""An operation is called with a token that it does not take (a wrong kind is a config error before any I/O)."""

from typing import Any

from feishu_vc import _core

SUITES = ("body",)


def apply() -> None:
    core: Any = _core.Core
    original = core._token_for

    def token_for(self: Any, operation: Any, options: Any) -> Any:
        operation.tokens = ("tenant_access_token", "user_access_token")
        return original(self, operation, options)

    core._token_for = token_for
