"""Each caller without a token makes a token request of its own (Tokens: single flight)."""

from typing import Any

from feishu_vc import _flow
from feishu_vc._async_io import AsyncIO
from feishu_vc._io import BlockingIO

SUITES = ("concurrency", "token")
MODES = ("sync", "async")


def apply() -> None:
    def token(self: Any, source: Any, rejected: str | None, deadline: float | None) -> Any:
        value, _ = self._cache.lookup(source.key, rejected)
        return value or _flow.run(self._cache.renew(source, rejected), self)

    async def token_async(self: Any, source: Any, rejected: str | None, deadline: float | None) -> Any:
        value, _ = self._cache.lookup(source.key, rejected)
        return value or await _flow.arun(self._cache.renew(source, rejected), self)

    blocking: Any = BlockingIO
    blocking.token = token
    coroutines: Any = AsyncIO
    coroutines.token = token_async
