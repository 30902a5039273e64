"""Parameters of exchange_code that were not given are sent empty (Answers: unset ones are not sent)."""

from typing import Any

from feishu_vc._core import Core

SUITES = ("token",)


def apply() -> None:
    core: Any = Core
    original = core.exchange_code
    core.exchange_code = lambda self, code, *others: original(self, code, *(other or "" for other in others))
