"""The pair of an exchanged code becomes the client's own (exchange_code)."""

from collections.abc import Generator
from typing import Any

from feishu_vc._core import Core

SUITES = ("token",)


def apply() -> None:
    core: Any = Core
    original = core.exchange_code

    def exchange_code(self: Any, *arguments: Any) -> Generator[Any, Any, Any]:
        pair = yield from original(self, *arguments)
        self.config = self.config._replace(access_token=pair.access_token)
        return pair

    core.exchange_code = exchange_code
