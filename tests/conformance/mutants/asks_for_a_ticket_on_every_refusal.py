"""Every refusal of the app token asks for a ticket (Tokens: code 10012 does)."""

from typing import Any

from feishu_vc import _policy as policy

SUITES = ("token",)


def apply() -> None:
    numbers: Any = policy
    numbers.TOKENS_TICKET_CODES = (10003, 10005, 10012, 10014, 10015)
