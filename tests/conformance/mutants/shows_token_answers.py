"""An unreadable answer of the token endpoint is shown in the error, with the token in it (Secrets)."""

from typing import Any

from feishu_vc._answer import Answer

SUITES = ("secrets",)


def apply() -> None:
    answer: Any = Answer
    original = answer._unreadable
    answer._unreadable = lambda self, token_request, secrets: original(self, False, secrets)
