"""The configuration: arguments, else environment, else defaults. All of it is checked before any I/O."""

from __future__ import annotations

import hashlib
import ipaddress
import os
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypedDict, get_args
from urllib.parse import urlsplit

from . import _policy as policy
from .errors import ConfigError

if TYPE_CHECKING:
    from logging import Logger

    from ._clock import Clock
    from ._sources import TokenProvider
    from ._stores import TokenStore
    from ._user_token import UserToken

AppType: TypeAlias = Literal["custom", "store"]

_HEADER_NAME = re.compile(r"[A-Za-z0-9_-]+")
_OWN_HEADERS = ("accept", "authorization", "content-length", "host", "transfer-encoding", "user-agent")
_HOST_NAME = re.compile(r"(?=.{1,253}$)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*\.?")
_URL_PATH = re.compile(r"(/[A-Za-z0-9._~%-]+)*")


class RequestOptions(TypedDict, total=False):
    """What one call may do differently.

    Keys:
        tenant_key: The tenant that a store app acts in.
        user_access_token: A user's token, used as it is for this call alone.
        timeout: Seconds for an attempt.
        deadline: Seconds for the whole call: attempts, waits and token requests.
        max_retries: How often the call may be repeated.
        headers: More headers.
    """

    tenant_key: str
    user_access_token: str
    timeout: float
    deadline: float | None
    max_retries: int
    headers: Mapping[str, str]


class ClientOptions(TypedDict, total=False):
    """How a client is configured, besides the app's credentials. What is left out has the default.

    Keys:
        access_token: A token that is used as it is, never renewed; environment FEISHU_ACCESS_TOKEN, if no
            other credentials are given as arguments.
        user_token: A user's token pair. Operations that take a user token are called as that user.
        on_refresh: Called with each new pair of `user_token` before it is used, to keep it. If it raises, so does the
            call, and the next call hands the pair over again. May be a coroutine function for `AsyncFeishuVC`.
        domain: `feishu` (default), `lark`, or a URL; plain http to loopback only; environment FEISHU_DOMAIN.
        app_type: `custom` (default) or `store`. A store app needs `app_ticket` and, per call, `tenant_key`.
        app_ticket: The ticket that the platform pushed, or a function that returns the latest one.
        timeout: Seconds for an attempt; 30 by default.
        connect_timeout: Seconds for connecting, as a part of `timeout`; 5 by default.
        deadline: Seconds for a whole call: attempts, waits and token requests. No bound by default.
        max_retries: How often a failed call is repeated when that is safe; 2 by default.
        proxy: URL of a proxy, in place of the environment's.
        token_store: Keeps tokens beyond the client, such as `FileTokenStore`.
        token_provider: Gets tenant tokens from elsewhere than the platform.
        user_agent: What to add to the user agent, such as `my-bot/1.2`.
        logger: Where to log; `logging.getLogger("feishu_vc")` by default.
        clock: Tells the time; for tests.
    """

    access_token: str | None
    user_token: UserToken | None
    on_refresh: Callable[[UserToken], object] | None
    domain: str | None
    app_type: AppType
    app_ticket: str | Callable[[], str | None] | None
    timeout: float | None
    connect_timeout: float | None
    deadline: float | None
    max_retries: int | None
    proxy: str | None
    token_store: TokenStore | None
    token_provider: TokenProvider | None
    user_agent: str | None
    logger: Logger | None
    clock: Clock | None


class Config(NamedTuple):
    """A checked configuration."""

    app_id: str
    app_secret: str
    access_token: str
    base_url: str
    accounts_url: str
    app_type: AppType
    timeout: float
    connect_timeout: float
    deadline: float | None
    max_retries: int
    user_agent: str

    def __repr__(self) -> str:
        return f"app_id={self.app_id!r}, domain={self.base_url!r}, app_type={self.app_type!r}"

    @property
    def secret_hash(self) -> str:
        """Tells secrets apart in the keys of tokens without showing them."""
        return hashlib.sha256(self.app_secret.encode()).hexdigest()[:16]


def resolve(app_id: str | None, app_secret: str | None, options: ClientOptions) -> Config:
    """Check the arguments and fill in what they leave open.

    Raises:
        ConfigError: something is missing or malformed; the message says what to do.
    """
    for name in options:
        if name not in ClientOptions.__annotations__:
            raise TypeError(f"unexpected keyword argument {name!r}; see feishu_vc.ClientOptions for what there is")
    others = (options.get("user_token"), options.get("token_provider"))
    given = {
        "app_id": _setting("app_id", app_id, "FEISHU_APP_ID"),
        "app_secret": _setting("app_secret", app_secret, "FEISHU_APP_SECRET"),
        "access_token": _setting(
            "access_token",
            options.get("access_token"),
            # Arguments beat the environment: a token lying there is not used in place of credentials that were given.
            None if any(value is not None for value in (app_id, app_secret, *others)) else "FEISHU_ACCESS_TOKEN",
        ),
    }
    if bool(given["app_id"]) != bool(given["app_secret"]):
        missing = "app_secret" if given["app_id"] else "app_id"
        raise ConfigError(f"{missing} is missing: give it as an argument or as FEISHU_{missing.upper()}")
    if not any((*given.values(), *others)):
        raise ConfigError(
            "no credentials: give app_id and app_secret (FEISHU_APP_ID, FEISHU_APP_SECRET) "
            "or access_token (FEISHU_ACCESS_TOKEN)"
        )
    app_type = options.get("app_type", "custom")
    if app_type not in get_args(AppType):
        raise ConfigError(f"app_type must be 'custom' or 'store', not {app_type!r}")
    base_url, accounts_url = _urls(_setting("domain", options.get("domain"), "FEISHU_DOMAIN") or "feishu")
    _check_proxy(options.get("proxy"))
    return Config(
        **given,
        base_url=base_url,
        accounts_url=accounts_url,
        app_type=app_type,
        timeout=_seconds("timeout", _or(options.get("timeout"), policy.TIMEOUTS_ATTEMPT_SECONDS)),
        connect_timeout=_seconds(
            "connect_timeout", _or(options.get("connect_timeout"), policy.TIMEOUTS_CONNECT_SECONDS)
        ),
        deadline=_bound("deadline", options.get("deadline")),
        max_retries=_count("max_retries", _or(options.get("max_retries"), policy.RETRIES_MAX_RETRIES)),
        user_agent=f"feishu-vc-python/{policy.VERSION} {_text('user_agent', options.get('user_agent'))}".rstrip(),
    )


def check_seams(options: ClientOptions, *, awaits: bool) -> None:
    """Check what the caller brings along to be called. `awaits`: a function may be a coroutine function.

    Raises:
        ConfigError: something cannot be called, or not in the way it is.
    """
    for name, methods in _SEAMS.items():
        value = options.get(name)
        if value is not None and not all(callable(getattr(value, method, None)) for method in methods):
            raise ConfigError(f"{name} must have the methods {', '.join(methods)}; {type(value).__name__} has not")
    on_refresh, app_ticket, provider = (options.get(n) for n in ("on_refresh", "app_ticket", "token_provider"))
    if on_refresh is not None and not callable(on_refresh):
        raise ConfigError(f"on_refresh must be a function, not {type(on_refresh).__name__}")
    if app_ticket is not None and not callable(app_ticket) and not isinstance(app_ticket, str):
        raise ConfigError(f"app_ticket must be a string or a function, not {type(app_ticket).__name__}")
    functions = [f for f in (on_refresh, app_ticket, getattr(provider, "token", None)) if callable(f)]
    if functions and not awaits:
        from inspect import iscoroutinefunction

        if any(map(iscoroutinefunction, functions)):
            raise ConfigError("FeishuVC was given a coroutine function; only AsyncFeishuVC awaits one")


def check_user_token(token: object) -> None:
    """Check the pair to start with.

    Raises:
        ConfigError: it is none, or has no token that fits into a header.
    """
    from ._user_token import UserToken

    if not isinstance(token, UserToken):
        raise ConfigError(f"user_token must be a UserToken, not {type(token).__name__}; see UserToken.from_dict")
    if not _text("user_token.access_token", token.access_token):
        raise ConfigError("user_token.access_token must not be empty")


def check_one_of(**given: object) -> None:
    """Refuse more than one of several settings that exclude each other.

    Raises:
        ConfigError: more than one was given.
    """
    names = [name for name, value in given.items() if value is not None]
    if len(names) > 1:
        raise ConfigError(f"{' and '.join(names)} exclude each other; give one of them")


def check_options(options: RequestOptions | None) -> RequestOptions:
    """Check what one call does differently.

    Raises:
        ConfigError: an unknown key or a wrong value.
    """
    if options is None:
        return {}
    if not isinstance(options, Mapping):
        raise ConfigError(f"options must be a mapping, not {type(options).__name__}; see feishu_vc.RequestOptions")
    known = RequestOptions.__annotations__
    for name, value in options.items():
        if name not in known:
            raise ConfigError(f"unknown option {name!r}; known are {', '.join(known)}")
        match name:
            case "tenant_key" | "user_access_token":
                if not _text(name, value):
                    raise ConfigError(f"{name} must not be empty")
            case "timeout":
                _seconds(name, value)
            case "deadline":
                _bound(name, value)
            case "max_retries":
                _count(name, value)
            case _:  # headers
                _check_headers(value)
    return options


_SEAMS: Mapping[str, tuple[str, ...]] = {
    "token_store": ("get", "set", "delete", "lock"),
    "token_provider": ("token",),
    "logger": ("debug", "warning"),
    "clock": ("monotonic", "time"),
}


def _setting(name: str, value: str | None, variable: str | None) -> str:
    return _text(name, os.environ.get(variable) if value is None and variable else value)


def _or(value: object, default: float) -> object:
    return default if value is None else value


def _text(name: str, value: object) -> str:
    """A value that can stand in a header."""
    if value is None:
        return ""
    if not isinstance(value, str):
        raise ConfigError(f"{name} must be a string, not {type(value).__name__}")
    if not value.isascii() or not value.isprintable() or value != value.strip():
        raise ConfigError(f"{name} has spaces around it, control or non-ASCII characters in it; was it copied whole?")
    return value


_MOST_SECONDS = 1e9  # more than the machine's timers take


def _seconds(name: str, value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 < value <= _MOST_SECONDS:
        raise ConfigError(f"{name} must be a positive number of seconds, not {value!r}")
    return value


def _bound(name: str, value: object) -> float | None:
    return None if value is None else _seconds(name, value)


def _count(name: str, value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigError(f"{name} must be a whole number from 0 on, not {value!r}")
    return value


def _check_headers(headers: Any) -> None:
    if not isinstance(headers, Mapping):
        raise ConfigError(f"headers must be a mapping, not {type(headers).__name__}")
    for name, value in headers.items():
        if not isinstance(name, str) or not _HEADER_NAME.fullmatch(name):
            raise ConfigError(f"{name!r} is not a name of a header")
        if name.lower() in _OWN_HEADERS:
            raise ConfigError(f"the header {name} is set by the SDK; see user_access_token and user_agent")
        if value is None:
            raise ConfigError(f"the header {name} must be a string, not None")
        _text(f"the header {name}", value)


def _urls(domain: str) -> tuple[str, str]:
    """Base URL of the API and of the accounts host."""
    if domain in policy.SERVERS:
        return policy.SERVERS[domain], policy.ACCOUNTS_SERVERS[domain]
    url = domain.rstrip("/")
    names = ", ".join(repr(name) for name in policy.SERVERS)
    if any(character in url for character in "@?#"):  # first: it may hold a password
        raise ConfigError("domain must be a URL without user, query and fragment")
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port  # a malformed port raises
    except ValueError as error:
        raise ConfigError(f"domain {domain!r} is not a URL: {error}") from None
    if parts.scheme not in ("http", "https") or not _is_host(host) or not _URL_PATH.fullmatch(parts.path):
        raise ConfigError(f"domain must be {names} or a URL such as https://open.feishu.cn, not {domain!r}")
    if parts.scheme == "http" and not _is_loopback(host):
        raise ConfigError(
            f"domain {domain!r} would send secrets unencrypted; plain http is for loopback addresses only"
        )
    for name, server in policy.SERVERS.items():
        if url == server:
            return url, policy.ACCOUNTS_SERVERS[name]
    return url, url


def _check_proxy(proxy: object) -> None:
    try:
        parts = urlsplit(_text("proxy", proxy))
        if proxy is None or (
            parts.scheme in ("http", "https", "socks5", "socks5h") and _is_host(parts.hostname) and parts.port != 0
        ):
            return
    except ValueError:  # a malformed port; not ours to quote, a proxy's URL may hold a password
        pass
    raise ConfigError("proxy must be a URL such as http://proxy.example:3128")


def _is_host(host: str | None) -> bool:
    return host is not None and bool(_HOST_NAME.fullmatch(host) or _address(host))


def _is_loopback(host: str) -> bool:
    address = _address(host)
    return host == "localhost" or (address is not None and address.is_loopback)


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
