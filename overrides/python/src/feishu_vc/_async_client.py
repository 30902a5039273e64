"""The asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from . import _config, _flow
from ._async_io import AsyncIO
from ._clock import AsyncioSleeper
from ._core import Core
from ._resources import AsyncResources

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    import httpx

    from ._clock import AsyncSleeper
    from ._config import ClientOptions, RequestOptions
    from ._http import AsyncTransport
    from ._model import Model
    from ._operation import Operation
    from ._user_token import UserToken

M = TypeVar("M", bound="Model")


class AsyncFeishuVC(AsyncResources):
    """`FeishuVC` for asyncio: the same, with methods to be awaited. Nothing it does blocks the event loop.

    Example:
        async with AsyncFeishuVC() as client:
            active = await client.reserves.get_active_meeting("6911188411932033028")
    """

    def __init__(
        self,
        app_id: str | None = None,
        app_secret: str | None = None,
        *,
        http_client: httpx.AsyncClient | None = None,
        transport: AsyncTransport | None = None,
        sleeper: AsyncSleeper | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Configure a client; see `FeishuVC`.

        Raises:
            ConfigError: something is missing or malformed.
        """
        self._core = core = Core(app_id, app_secret, options, awaits=True)
        _config.check_one_of(http_client=http_client, transport=transport, proxy=options.get("proxy"))

        def make_transport() -> AsyncTransport:
            from ._transport import AsyncHttpxTransport

            return AsyncHttpxTransport(http_client, proxy=options.get("proxy"), tls=core.uses_tls)

        make = make_transport if transport is None else lambda: transport
        self._io = AsyncIO(make, core.cache, core.clock, sleeper or AsyncioSleeper())

    async def exchange_code(
        self,
        code: str,
        *,
        redirect_uri: str | None = None,
        code_verifier: str | None = None,
        scope: str | None = None,
    ) -> UserToken:
        """See `FeishuVC.exchange_code`."""
        return await _flow.arun(self._core.exchange_code(code, redirect_uri, code_verifier, scope), self._io)

    def set_app_ticket(self, ticket: str) -> None:
        """See `FeishuVC.set_app_ticket`."""
        self._core.set_app_ticket(ticket)

    async def aclose(self) -> None:
        """Close the connections. A closed client cannot be used again."""
        self._core.closed = True
        await self._io.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"AsyncFeishuVC({self._core.config!r})"

    async def _call(
        self,
        operation: Operation,
        result: type[M],
        *,
        path: Mapping[str, str],
        query: Mapping[str, Any],
        body: Model | None = None,
        options: RequestOptions | None,
    ) -> M:
        return await _flow.arun(self._core.call(operation, result, path, query, body, options), self._io)
