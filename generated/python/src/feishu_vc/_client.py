# Code copied from overrides/python/src/feishu_vc/_client.py by make. DO NOT EDIT.

"""The synchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from . import _config, _flow
from ._clock import SystemSleeper
from ._core import Core
from ._io import BlockingIO
from ._resources import Resources

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self, Unpack

    import httpx

    from ._clock import Sleeper
    from ._config import ClientOptions, RequestOptions
    from ._http import Transport
    from ._model import Model
    from ._operation import Operation
    from ._user_token import UserToken

M = TypeVar("M", bound="Model")


class FeishuVC(Resources):
    """The Feishu / Lark video-conference API.

    Tokens are fetched when the first call needs one, kept, and renewed before they end. A client is safe to share
    between threads and keeps its connections open; close it, or use it in a `with` statement.

    Example:
        with FeishuVC() as client:  # FEISHU_APP_ID, FEISHU_APP_SECRET
            active = client.reserves.get_active_meeting("6911188411932033028", with_participants=True)
            print(active.meeting)
    """

    def __init__(
        self,
        app_id: str | None = None,
        app_secret: str | None = None,
        *,
        http_client: httpx.Client | None = None,
        transport: Transport | None = None,
        sleeper: Sleeper | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Configure a client. Nothing is sent yet. Arguments beat the environment.

        Args:
            app_id: App id; environment FEISHU_APP_ID.
            app_secret: App secret; environment FEISHU_APP_SECRET.
            http_client: Your own httpx client; you close it.
            transport: Carries the requests in place of httpx.
            sleeper: Waits between attempts; for tests.
            options: See `ClientOptions`.

        Raises:
            ConfigError: something is missing or malformed.
        """
        self._core = core = Core(app_id, app_secret, options, awaits=False)
        _config.check_one_of(http_client=http_client, transport=transport, proxy=options.get("proxy"))

        def make_transport() -> Transport:
            from ._transport import HttpxTransport

            return HttpxTransport(http_client, proxy=options.get("proxy"), tls=core.uses_tls)

        make = make_transport if transport is None else lambda: transport
        self._io = BlockingIO(make, core.cache, core.clock, sleeper or SystemSleeper())

    def exchange_code(
        self,
        code: str,
        *,
        redirect_uri: str | None = None,
        code_verifier: str | None = None,
        scope: str | None = None,
    ) -> UserToken:
        """Exchange the code that the authorization page handed over for a user's token pair.

        Args:
            code: The authorization code. Valid for five minutes, once.
            redirect_uri: The address that the authorization page was given.
            code_verifier: PKCE verifier; only if the authorization page was given a challenge.
            scope: Narrows the permissions; separated by spaces.

        Raises:
            AuthError: the platform refused; its subclasses say why.
        """
        return _flow.run(self._core.exchange_code(code, redirect_uri, code_verifier, scope), self._io)

    def set_app_ticket(self, ticket: str) -> None:
        """Hand over the ticket of a store app, from the platform's `app_ticket` event."""
        self._core.set_app_ticket(ticket)

    def close(self) -> None:
        """Close the connections. A closed client cannot be used again."""
        self._core.closed = True
        self._io.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"FeishuVC({self._core.config!r})"

    def _call(
        self,
        operation: Operation,
        result: type[M],
        *,
        path: Mapping[str, str],
        query: Mapping[str, Any],
        body: Model | None = None,
        options: RequestOptions | None,
    ) -> M:
        return _flow.run(self._core.call(operation, result, path, query, body, options), self._io)
