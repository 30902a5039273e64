"""The message is the platform's text alone (Errors: what was called, code and msg, log id, what to do)."""

from typing import Any

from feishu_vc.errors import FeishuVCError

SUITES = ("errors",)


def apply() -> None:
    error: Any = FeishuVCError
    error.__str__ = lambda self: self.reason
