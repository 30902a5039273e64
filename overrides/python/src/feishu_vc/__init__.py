"""Client for the Feishu / Lark video-conference API.

    from feishu_vc import FeishuVC

    with FeishuVC() as client:  # FEISHU_APP_ID, FEISHU_APP_SECRET
        active = client.reserves.get_active_meeting("6911188411932033028", with_participants=True)

Everything is imported when it is first used: importing the package itself costs next to nothing.
"""

from __future__ import annotations

TYPE_CHECKING = False  # as in `typing`, whose import would take longer than all of this

if TYPE_CHECKING:
    from . import error_codes as error_codes
    from . import errors as errors
    from . import models as models
    from ._async_client import AsyncFeishuVC as AsyncFeishuVC
    from ._client import FeishuVC as FeishuVC
    from ._clock import AsyncSleeper as AsyncSleeper
    from ._clock import Clock as Clock
    from ._clock import Sleeper as Sleeper
    from ._config import AppType as AppType
    from ._config import ClientOptions as ClientOptions
    from ._config import RequestOptions as RequestOptions
    from ._file_store import FileTokenStore as FileTokenStore
    from ._http import AsyncTransport as AsyncTransport
    from ._http import NotSentError as NotSentError
    from ._http import Request as Request
    from ._http import Response as Response
    from ._http import Transport as Transport
    from ._model import Model as Model
    from ._sources import Token as Token
    from ._sources import TokenProvider as TokenProvider
    from ._stores import MemoryTokenStore as MemoryTokenStore
    from ._stores import StoredToken as StoredToken
    from ._stores import TokenStore as TokenStore
    from ._user_token import UserToken as UserToken
    from .error_codes import *  # noqa: F403
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIError as APIError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthError as AuthError
    from .errors import ConfigError as ConfigError
    from .errors import DecodeError as DecodeError
    from .errors import FeishuVCError as FeishuVCError
    from .errors import FieldViolation as FieldViolation
    from .errors import HTTPStatusError as HTTPStatusError
    from .errors import PermissionViolation as PermissionViolation
    from .errors import RateLimitError as RateLimitError

_HOMES = {
    "APIConnectionError": "errors",
    "APIError": "errors",
    "APITimeoutError": "errors",
    "AppType": "_config",
    "AsyncFeishuVC": "_async_client",
    "AsyncSleeper": "_clock",
    "AsyncTransport": "_http",
    "AuthError": "errors",
    "ClientOptions": "_config",
    "Clock": "_clock",
    "ConfigError": "errors",
    "DecodeError": "errors",
    "FeishuVC": "_client",
    "FeishuVCError": "errors",
    "FieldViolation": "errors",
    "FileTokenStore": "_file_store",
    "HTTPStatusError": "errors",
    "MemoryTokenStore": "_stores",
    "Model": "_model",
    "NotSentError": "_http",
    "PermissionViolation": "errors",
    "RateLimitError": "errors",
    "Request": "_http",
    "RequestOptions": "_config",
    "Response": "_http",
    "Sleeper": "_clock",
    "StoredToken": "_stores",
    "Token": "_sources",
    "TokenProvider": "_sources",
    "TokenStore": "_stores",
    "Transport": "_http",
    "UserToken": "_user_token",
}
__version__: str  # comes with the rest, by __getattr__

_MODULES = ("error_codes", "errors", "models")

__all__ = [*_HOMES, *_MODULES]


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name == "__version__":
        return import_module(f"{__name__}._policy").VERSION
    # A name without a home can only be the error class of one of the platform's codes.
    home = _HOMES.get(name) or ("error_codes" if name.endswith("Error") else None)
    value: object = home and getattr(import_module(f"{__name__}.{home}"), name, None)
    if value is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
