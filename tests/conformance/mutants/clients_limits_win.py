"""Limits of one call are ignored (Configuration: per call)."""

from typing import Any

from feishu_vc._core import Core

SUITES = ("deadline", "retry")


def apply() -> None:
    core: Any = Core
    original = core.call

    def call(self: Any, operation: Any, result: Any, path: Any, query: Any, options: Any) -> Any:
        limits = ("timeout", "deadline", "max_retries")
        options = {name: value for name, value in (options or {}).items() if name not in limits}
        return original(self, operation, result, path, query, options)

    core.call = call
