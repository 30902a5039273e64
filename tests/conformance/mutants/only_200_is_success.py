"""Of the 2xx only 200 is taken for success (Answers: success is HTTP 2xx and code 0)."""

from typing import Any

from feishu_vc._answer import Answer

SUITES = ("envelope",)


def apply() -> None:
    answer: Any = Answer
    answer.ok = property(lambda self: self.envelope.code == 0 and self.response.status == 200)
