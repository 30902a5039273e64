# Code copied from overrides/python/src/feishu_vc/_sources.py by make. DO NOT EDIT.

"""Where tokens come from: a source for each kind, each a few requests to the platform's token operations."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, TypeAlias, TypeVar
from urllib.parse import urlencode

import msgspec

from . import _flow
from . import _policy as policy
from . import _token_operations as operations
from ._answer import Answer
from ._call import Call, Limits, execute
from ._http import Request
from ._stores import is_token
from ._tokens import Grant
from ._user_token import UserToken
from .errors import APIError, AuthError, FeishuVCError

if TYPE_CHECKING:
    from logging import Logger

    from ._clock import Clock
    from ._config import Config
    from ._flow import Flow
    from ._operation import Operation
    from ._tokens import TokenSource

T = TypeVar("T")

_SECRET_FIELDS = ("app_secret", "app_ticket", "client_secret", "code", "code_verifier", "refresh_token")
"""Fields of token requests whose values no error may show."""


Ticket: TypeAlias = str | Callable[[], Any] | None


class Token(NamedTuple):
    """A token from a `TokenProvider`.

    Attributes:
        value: The token.
        expires_in: Seconds until it ends.
    """

    value: str
    expires_in: float

    def __repr__(self) -> str:
        return f"Token(value='***', expires_in={self.expires_in!r})"


class TokenProvider(Protocol):
    """Gets tenant tokens from elsewhere, such as a service that keeps the app secret for others.

    What it returns is kept and renewed like the platform's own tokens, and no two calls of it run at once for a tenant.
    """

    def token(self, tenant_key: str | None) -> Token:
        """A tenant token. Called in a thread; for `AsyncFeishuVC` it may be a coroutine function.

        Args:
            tenant_key: The tenant, for store apps.
        """
        ...


class Platform:
    """Makes token requests: what all sources share."""

    def __init__(self, config: Config, clock: Clock, logger: Logger) -> None:
        """Make requests as `config` says."""
        self.config = config
        self.clock = clock
        self._logger = logger

    def key(self, kind: str, tenant_key: str = "") -> str:
        """The key of a token. It holds no secret."""
        config = self.config
        return "|".join((config.base_url, config.app_id, config.secret_hash, kind, tenant_key))

    def post(
        self,
        operation: Operation,
        body: Mapping[str, str],
        read: Callable[[Answer], T],
        source: TokenSource | None = None,
    ) -> Flow[T]:
        """A token request with a JSON body; the token of `source` goes into it as `app_access_token`."""

        def build(token: str) -> Request:
            content = {**body, "app_access_token": token} if source else body
            return Request(
                operation.method,
                self.config.base_url + operation.path,
                self._headers("application/json; charset=utf-8"),
                msgspec.json.encode(content),
            )

        return self._execute(operation, build, body, read, source=source)

    def post_form(self, operation: Operation, form: Mapping[str, str], read: Callable[[Answer], T]) -> Flow[T]:
        """A request to the OAuth 2.0 endpoint on the accounts host."""
        form = {"client_id": self.config.app_id, "client_secret": self.config.app_secret, **form}
        request = Request(
            operation.method,
            self.config.accounts_url + operation.path,
            self._headers("application/x-www-form-urlencoded"),
            urlencode(form).encode(),
        )
        return self._execute(operation, lambda _: request, form, read, code_optional=True)

    def _headers(self, content_type: str) -> dict[str, str]:
        return {
            "accept": "application/json",
            "user-agent": self.config.user_agent,
            "content-type": content_type,
        }

    def _execute(
        self,
        operation: Operation,
        build: Callable[[str], Request],
        values: Mapping[str, str],
        read: Callable[[Answer], T],
        *,
        source: TokenSource | None = None,
        code_optional: bool = False,
    ) -> Flow[T]:
        config = self.config
        call = Call(
            operation,
            build,
            # No deadline: the request serves every caller that waits, and must not end with the first one's time.
            Limits(config.timeout, config.connect_timeout, None, config.max_retries),
            source=source,
            token_request=True,
            code_optional=code_optional,
            secrets=tuple(value for name, value in values.items() if name in _SECRET_FIELDS),
        )
        return execute(call, read, self.clock, self._logger)


class CustomAppToken:
    """The tenant token of a custom app."""

    shared = True

    def __init__(self, platform: Platform) -> None:
        """Ask `platform`."""
        self._platform = platform
        self.key = platform.key("tenant")

    def fetch(self) -> Flow[Grant]:
        """Get a new token."""
        config = self._platform.config
        return self._platform.post(
            operations.CREATE_TENANT_ACCESS_TOKEN_INTERNAL,
            {"app_id": config.app_id, "app_secret": config.app_secret},
            partial(_grant, "tenant_access_token"),
        )


class StoreAppToken:
    """The app token of a store app. It needs the ticket that the platform pushes."""

    shared = True

    def __init__(self, platform: Platform, ticket: Callable[[], Ticket]) -> None:
        """Ask `platform`, with the ticket that `ticket` returns, or the function for the latest one."""
        self._platform = platform
        self._ticket = ticket
        self.key = platform.key("app")

    def fetch(self) -> Flow[Grant]:
        """Get a new token; without a valid ticket ask the platform to push one, and say so."""
        config = self._platform.config
        credentials = {"app_id": config.app_id, "app_secret": config.app_secret}
        operation = operations.CREATE_APP_ACCESS_TOKEN
        ticket = self._ticket()
        if callable(ticket):
            ticket = yield from _flow.blocking(ticket)
        if not isinstance(ticket, str) or not ticket:
            yield from self._resend(credentials)
            raise AuthError(
                "there is no app ticket yet",
                operation=operation.name,
                method=operation.method,
                path=operation.path,
                advice="The platform was asked to push one; hand it to set_app_ticket() when the event arrives.",
            )
        try:
            read = partial(_grant, "app_access_token")
            return (yield from self._platform.post(operation, {**credentials, "app_ticket": ticket}, read))
        except APIError as error:
            if error.code in policy.TOKENS_TICKET_CODES:
                with suppress(FeishuVCError):  # the caller is to learn about the ticket, whatever becomes of this
                    yield from self._resend(credentials)
            raise

    def _resend(self, credentials: Mapping[str, str]) -> Flow[None]:
        return self._platform.post(operations.RESEND_APP_TICKET, credentials, lambda _: None)


class StoreTenantToken:
    """The tenant token of a store app in one tenant."""

    shared = True

    def __init__(self, platform: Platform, app: StoreAppToken, tenant_key: str) -> None:
        """Ask `platform`, with the token of `app`."""
        self._platform = platform
        self._app = app
        self._tenant_key = tenant_key
        self.key = platform.key("tenant", tenant_key)

    def fetch(self) -> Flow[Grant]:
        """Get a new token."""
        return self._platform.post(
            operations.CREATE_TENANT_ACCESS_TOKEN,
            {"tenant_key": self._tenant_key},
            partial(_grant, "tenant_access_token"),
            self._app,
        )


class ProvidedToken:
    """A tenant token from the caller's own provider."""

    shared = False  # nothing tells the tokens of one provider from those of another

    def __init__(self, platform: Platform, provider: TokenProvider, tenant_key: str | None) -> None:
        """Ask `provider`."""
        self._provider = provider
        self._tenant_key = tenant_key
        self.key = platform.key("provided", tenant_key or "")

    def fetch(self) -> Flow[Grant]:
        """Get a new token."""
        token = yield from _flow.blocking(self._provider.token, self._tenant_key)
        value: object = getattr(token, "value", None)
        lifetime = _positive(getattr(token, "expires_in", None))
        if not is_token(value) or lifetime is None:
            raise AuthError("the token provider returned no Token of a text and a positive number of seconds")
        return Grant(value, lifetime)


class RefreshedUserToken:
    """A user's token. Each refresh token can be used once, so a new pair is handed over before it is used."""

    shared = False  # the caller keeps the pair; see `on_refresh`

    def __init__(self, platform: Platform, token: UserToken, on_refresh: Callable[[UserToken], Any] | None) -> None:
        """Start with `token` and give each later pair to `on_refresh`."""
        self._platform = platform
        self._pair = token
        self._on_refresh = on_refresh
        self._handed_over = True
        self.key = platform.key("user")

    def initial(self) -> Grant:
        """The token to start with, and how long it lives."""
        expires_at = self._pair.expires_at
        left = math.inf if expires_at is None else expires_at.timestamp() - self._platform.clock.time()
        return Grant(self._pair.access_token, left)

    def fetch(self) -> Flow[Grant]:
        """Get a new pair."""
        if not self._handed_over:
            # `on_refresh` failed the last time. The platform has used up the old refresh token, so the pair that is
            # waiting is the only way on: hand it over first, then go on from it.
            yield from self._hand_over()
            if (grant := self.initial()).lifetime > 0:
                return grant
        if not self._pair.refresh_token:
            raise AuthError(
                "the user token ended and there is no refresh token",
                advice="Ask the user to log in again, with the permission offline_access.",
            )
        form = {"grant_type": "refresh_token", "refresh_token": self._pair.refresh_token}
        self._pair = yield from request_user_token(self._platform, form)
        self._handed_over = False
        yield from self._hand_over()
        return self.initial()

    def _hand_over(self) -> Flow[None]:
        if self._on_refresh is not None:
            yield from _flow.blocking(self._on_refresh, self._pair)
        self._handed_over = True


def request_user_token(platform: Platform, form: Mapping[str, str]) -> Flow[UserToken]:
    """Exchange a code or a refresh token for a pair."""
    now = platform.clock.time()

    def read(answer: Answer) -> UserToken:
        content = answer.content()
        value, lifetime = _grant("access_token", answer, "expires_in")
        refresh_token = content.get("refresh_token")
        refresh_left = _positive(content.get("refresh_token_expires_in"))
        return UserToken(
            access_token=value,
            refresh_token=refresh_token if is_token(refresh_token) else None,
            expires_at=datetime.fromtimestamp(now + lifetime, UTC),
            refresh_expires_at=None if refresh_left is None else datetime.fromtimestamp(now + refresh_left, UTC),
            scope=content.get("scope") if isinstance(content.get("scope"), str) else None,
        )

    return platform.post_form(operations.CREATE_USER_ACCESS_TOKEN, form, read)


def _grant(token: str, answer: Answer, expire: str = "expire") -> Grant:
    """The token in an answer. A lifetime that is a numeric string counts as a number."""
    content = answer.content()
    value = content.get(token)
    lifetime = _positive(content.get(expire))
    if is_token(value) and lifetime is not None:
        return Grant(value, lifetime)
    what = f"{expire} is not a positive number" if is_token(value) else f"{token} is missing or no text for a header"
    raise AuthError(
        f"the answer holds no usable token: {what}",
        code=answer.code,
        http_status=answer.response.status,
        log_id=answer.log_id,
    )


def _positive(value: object) -> float | None:
    try:
        number = float(value) if isinstance(value, (int, float, str)) and not isinstance(value, bool) else 0.0
    except (ValueError, OverflowError):
        return None
    return number if 0 < number < 1e10 else None  # false for NaN too
