"""HTTP 200 is taken for success whatever the code says (Answers: success is 2xx and code 0)."""

from typing import Any

from feishu_vc._answer import Answer


def apply() -> None:
    answer: Any = Answer
    answer.ok = property(lambda self: 200 <= self.response.status < 300)
