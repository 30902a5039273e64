"""The codes of user tokens do not count as rejections (Tokens: rejected token)."""

from typing import Any

from feishu_vc import _policy as policy

SUITES = ("token",)


def apply() -> None:
    numbers: Any = policy
    numbers.TOKENS_REJECTED_CODES = (99991663, 99991664, 99991665)
