# Code copied from overrides/python/src/feishu_vc/_core.py by make. DO NOT EDIT.

"""What both clients are made of: configuration, token sources, and the way from a method call to a flow."""

from __future__ import annotations

import logging
import threading
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from . import _config, _url
from ._call import Call, Limits, execute
from ._clock import Clock, SystemClock
from ._config import ClientOptions, RequestOptions
from ._http import Request
from ._sources import (
    CustomAppToken,
    Platform,
    ProvidedToken,
    RefreshedUserToken,
    StoreAppToken,
    StoreTenantToken,
    request_user_token,
)
from ._tokens import TokenCache, TokenSource
from .errors import ConfigError

if TYPE_CHECKING:
    from ._flow import Flow
    from ._model import Model
    from ._operation import Operation
    from ._user_token import UserToken

M = TypeVar("M", bound="Model")

AccessKind = Literal["tenant_access_token", "user_access_token"]


class Core:
    """A client without its I/O."""

    def __init__(self, app_id: str | None, app_secret: str | None, options: ClientOptions, *, awaits: bool) -> None:
        """Check the configuration. The arguments are those of the clients; `awaits`: functions may be coroutines."""
        self.config = config = _config.resolve(app_id, app_secret, options)
        _config.check_seams(options, awaits=awaits)
        self.clock: Clock = options.get("clock") or SystemClock()
        self.logger = options.get("logger") or logging.getLogger("feishu_vc")
        self.cache = TokenCache(self.clock, self.logger, options.get("token_store"))
        self._platform = Platform(config, self.clock, self.logger)
        self._provider = options.get("token_provider")
        self._app_ticket = options.get("app_ticket")
        self._store_app = StoreAppToken(self._platform, lambda: self._app_ticket)
        self._tenants: dict[str | None, TokenSource] = {}
        self._tenants_mutex = threading.Lock()
        self._user: RefreshedUserToken | None = None
        if (user_token := options.get("user_token")) is not None:
            _config.check_user_token(user_token)
            if user_token.refresh_token and not config.app_id:
                raise ConfigError("a refresh token is of no use without app_id and app_secret")
            self._user = RefreshedUserToken(self._platform, user_token, options.get("on_refresh"))
            self.cache.put(self._user.key, self._user.initial())
        self.closed = False

    @property
    def uses_tls(self) -> bool:
        """Whether any request needs it; plain http is for loopback addresses only."""
        return self.config.base_url.startswith("https:")

    def set_app_ticket(self, ticket: str) -> None:
        """Keep the ticket that the platform pushed."""
        if not isinstance(ticket, str) or not ticket:
            raise ConfigError("ticket must be a text that is not empty")
        self._app_ticket = ticket

    def call(
        self,
        operation: Operation,
        result: type[M],
        path: Mapping[str, str],
        query: Mapping[str, Any],
        body: Model | None,
        options: RequestOptions | None,
    ) -> Flow[M]:
        """Call an operation; what is wrong with the arguments is raised before the flow does anything."""
        try:
            self._check_open()
            options = _config.check_options(options)
            url = self.config.base_url + _url.fill_path(operation.path, path)
            if text := _url.encode_query(query):
                url = f"{url}?{text}"
            content = None if body is None else _content(body)
            token, source = self._token_for(operation, options)
        except ConfigError as error:
            error.operation, error.method, error.path = operation.name, operation.method, operation.path
            raise
        headers = {
            **{name.lower(): value for name, value in options.get("headers", {}).items()},
            "accept": "application/json",
            "user-agent": self.config.user_agent,
        }

        if content is not None:
            headers["content-type"] = "application/json; charset=utf-8"

        def build(token: str) -> Request:
            return Request(operation.method, url, {**headers, "authorization": f"Bearer {token}"}, content)

        config = self.config
        limits = Limits(
            options.get("timeout", config.timeout),
            config.connect_timeout,
            options.get("deadline", config.deadline),
            options.get("max_retries", config.max_retries),
        )
        secrets = (config.app_secret,)
        call = Call(operation, build, limits, source=source, token=token, secrets=secrets)
        return execute(call, lambda answer: answer.data(result), self.clock, self.logger)

    def exchange_code(
        self, code: str, redirect_uri: str | None, code_verifier: str | None, scope: str | None
    ) -> Flow[UserToken]:
        """Exchange an authorization code for a user's token pair."""
        self._check_open()
        if not self.config.app_id:
            raise ConfigError("exchanging a code needs app_id and app_secret")
        if not code:
            raise ConfigError("code must not be empty")
        form = {"redirect_uri": redirect_uri, "code_verifier": code_verifier, "scope": scope}
        given = {name: value for name, value in form.items() if value is not None}
        return request_user_token(self._platform, {"grant_type": "authorization_code", "code": code, **given})

    def _check_open(self) -> None:
        if self.closed:
            raise ConfigError("the client is closed")

    def _token_for(self, operation: Operation, options: RequestOptions) -> tuple[str, TokenSource | None]:
        """The token of a call: one given for this call, then the configured one, the user's, the app's."""
        takes_user = "user_access_token" in operation.tokens
        if given := options.get("user_access_token"):
            if not takes_user:
                raise ConfigError(self._refusal(operation, "user_access_token"))
            return given, None
        if self.config.access_token:
            return self.config.access_token, None
        if self._user is not None and takes_user:
            return "", self._user
        if "tenant_access_token" not in operation.tokens:
            raise ConfigError(self._refusal(operation, "tenant_access_token"))
        return "", self._tenant(options.get("tenant_key"))

    def _tenant(self, tenant_key: str | None) -> TokenSource:
        """The source of a tenant's token, made once."""
        with self._tenants_mutex:
            if tenant_key not in self._tenants:
                self._tenants[tenant_key] = self._new_tenant(tenant_key)
            return self._tenants[tenant_key]

    def _new_tenant(self, tenant_key: str | None) -> TokenSource:
        if self._provider is not None:
            return ProvidedToken(self._platform, self._provider, tenant_key)
        if not self.config.app_id:
            raise ConfigError("no tenant token can be had without app_id and app_secret")
        if self.config.app_type == "store":
            if tenant_key is None:
                raise ConfigError("a store app acts in one tenant at a time: give the option tenant_key")
            return StoreTenantToken(self._platform, self._store_app, tenant_key)
        if tenant_key is not None:
            raise ConfigError("tenant_key is for store apps; a custom app belongs to one tenant (see app_type)")
        return CustomAppToken(self._platform)

    @staticmethod
    def _refusal(operation: Operation, kind: AccessKind) -> str:
        scopes = " or ".join(operation.scopes)
        needed = " or ".join(operation.tokens)
        return f"the operation takes no {kind}; it needs a {needed} with the permission {scopes}"


def _content(body: Model) -> bytes:
    """The body as the platform spells it, once it is what the operation takes."""
    try:
        return type(body).from_dict(body.to_dict()).to_json()
    except ConfigError:
        raise
    except ValueError as error:
        raise ConfigError(f"the arguments do not fit {type(body).__name__}: {error}") from None
