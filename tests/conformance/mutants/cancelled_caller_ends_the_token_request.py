"""A caller that is cancelled takes the token request along (Tokens: single flight)."""

import asyncio
from typing import Any

from feishu_vc._async_io import AsyncIO

MODES = ("async",)
SUITES = ("token",)


def apply() -> None:
    coroutines: Any = AsyncIO
    original = coroutines.token

    async def token(self: Any, source: Any, rejected: str | None, deadline: float | None) -> str:
        try:
            return str(await original(self, source, rejected, deadline))
        except asyncio.CancelledError:
            if (flight := self._flights.get(source.key)) is not None:
                flight.cancel()
            raise

    coroutines.token = token
