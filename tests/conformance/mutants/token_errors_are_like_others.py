"""An unknown code of a token request is a plain api error (Tokens: errors are typed `auth`)."""

from typing import Any

from feishu_vc._answer import Answer

SUITES = ("errors", "token")


def apply() -> None:
    answer: Any = Answer
    original = answer.error
    answer.error = lambda self, **given: original(self, **{**given, "token_request": False})
