"""Errors carry no log id (Errors: X-Tt-Logid, else X-Request-Id, else error.log_id)."""

from typing import Any

from feishu_vc._answer import Answer

SUITES = ("envelope", "errors")


def apply() -> None:
    answer: Any = Answer
    answer.log_id = property(lambda self: None)
