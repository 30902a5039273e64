"""A missing permission clears the token, too (Tokens: the codes that reject one)."""

from typing import Any

from feishu_vc import _policy as policy

SUITES = ("token",)


def apply() -> None:
    numbers: Any = policy
    numbers.TOKENS_REJECTED_CODES = (*numbers.TOKENS_REJECTED_CODES, 121005, 99991669, 99991672, 99991679, 10014)
