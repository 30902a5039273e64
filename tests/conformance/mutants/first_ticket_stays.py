"""A ticket is kept for good (Tokens: the platform forgets the one before)."""

from typing import Any

from feishu_vc._core import Core

SUITES = ("token",)


def apply() -> None:
    core: Any = Core
    original = core.set_app_ticket

    def set_app_ticket(self: Any, ticket: str) -> None:
        if self._app_ticket is None:
            original(self, ticket)

    core.set_app_ticket = set_app_ticket
