"""A call that is cancelled takes the client along (Configuration: a client is safe to share)."""

import asyncio
from typing import Any

from feishu_vc._async_io import AsyncIO

MODES = ("async",)
SUITES = ("concurrency",)


def apply() -> None:
    coroutines: Any = AsyncIO
    original = coroutines.send

    async def send(self: Any, request: Any, timeout: float, connect_timeout: float) -> Any:
        try:
            return await original(self, request, timeout, connect_timeout)
        except asyncio.CancelledError:
            await self._transport.aclose()
            raise

    coroutines.send = send
