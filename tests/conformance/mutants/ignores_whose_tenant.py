"""A store app without a tenant acts in any, a ticket may be empty, a code exchanged by nobody (Configuration)."""

from typing import Any

from feishu_vc._core import Core
from feishu_vc._sources import request_user_token

SUITES = ("config",)


def apply() -> None:
    core: Any = Core
    original = core._new_tenant
    core._new_tenant = lambda self, tenant_key: original(self, tenant_key or "default")

    def set_app_ticket(self: Any, ticket: str) -> None:
        self._app_ticket = ticket

    def exchange_code(self: Any, code: str, *others: Any) -> Any:
        return request_user_token(self._platform, {"grant_type": "authorization_code", "code": code})

    core.set_app_ticket, core.exchange_code = set_app_ticket, exchange_code
