"""JSON that is labelled as something else is not read (Answers: what counts is what it is)."""

from typing import Any

from feishu_vc import _answer

SUITES = ("envelope",)


def apply() -> None:
    answer: Any = _answer.Answer
    original = answer.__init__

    def init(self: Any, response: Any, **given: Any) -> None:
        original(self, response, **given)
        if "json" not in response.headers.get("content-type", ""):
            self.envelope = _answer.Envelope()

    answer.__init__ = init
