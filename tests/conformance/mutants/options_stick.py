"""Options of one call hold for the later ones (Configuration: per call)."""

from typing import Any

from feishu_vc._core import Core

SUITES = ("deadline", "concurrency")


def apply() -> None:
    core: Any = Core
    original = core.call

    def call(self: Any, operation: Any, result: Any, path: Any, query: Any, options: Any) -> Any:
        self.kept = {**getattr(self, "kept", {}), **(options or {})}
        return original(self, operation, result, path, query, self.kept)

    core.call = call
