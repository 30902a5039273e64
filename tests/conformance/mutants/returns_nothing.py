"""What stands in `data` is lost (Answers: the operation returns `data`)."""

from typing import Any

from feishu_vc._answer import Answer

SUITES = ("envelope", "forward", "wire")


def apply() -> None:
    answer: Any = Answer
    answer.data = lambda self, model: model()
