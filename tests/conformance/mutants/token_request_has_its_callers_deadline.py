"""The token request ends with the time of the call that began it (Tokens: single flight)."""

from typing import Any

from feishu_vc._core import Core
from feishu_vc._sources import Platform

SUITES = ("token", "deadline")


def apply() -> None:
    core: Any = Core
    platform: Any = Platform
    call, run = core.call, platform._execute
    deadlines: list[float | None] = [None]

    def noting(self: Any, operation: Any, result: Any, path: Any, query: Any, options: Any) -> Any:
        deadlines[0] = (options or {}).get("deadline")
        return call(self, operation, result, path, query, options)

    def bounded(self: Any, *arguments: Any, **options: Any) -> Any:
        if deadlines[0] is not None:
            self.config = self.config._replace(timeout=min(deadlines[0], self.config.timeout))
        return run(self, *arguments, **options)

    core.call, platform._execute = noting, bounded
