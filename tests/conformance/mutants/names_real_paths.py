"""Errors and logs name the path with its values (Secrets: logs are an allow-list, with the path's template)."""

from typing import Any

from feishu_vc import _core, _url
from feishu_vc._operation import Operation

SUITES = ("paths", "secrets")


def apply() -> None:
    core: Any = _core.Core
    original = core.call

    def call(self: Any, operation: Operation, result: Any, path: Any, query: Any, options: Any) -> Any:
        filled = Operation(
            operation.name,
            operation.method,
            _url.fill_path(operation.path, path),
            tokens=operation.tokens,
            scopes=operation.scopes,
        )
        return original(self, filled, result, {}, query, options)

    core.call = call
