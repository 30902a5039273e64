"""Code 0 is taken for success at any HTTP status (Answers: a status from 400 on is never a success)."""

from typing import Any

from feishu_vc._answer import Answer

SUITES = ("envelope", "redirects", "retry")


def apply() -> None:
    answer: Any = Answer
    answer.ok = property(lambda self: self.envelope.code == 0)
