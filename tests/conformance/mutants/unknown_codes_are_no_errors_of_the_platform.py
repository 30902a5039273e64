"""A code that the catalogue does not know is taken for a failure of HTTP (Errors: kind api, with code and msg)."""

from typing import Any

from feishu_vc._answer import Answer

SUITES = ("errors",)


def apply() -> None:
    answer: Any = Answer
    original = answer.error

    def error(self: Any, **given: Any) -> Any:
        from feishu_vc.error_codes import BY_CODE

        if self.code not in BY_CODE:
            self.envelope.code = None
        return original(self, **given)

    answer.error = error
