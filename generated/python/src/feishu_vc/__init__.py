# Code copied from overrides/python/src/feishu_vc/__init__.py by make. DO NOT EDIT.

"""Client for the Feishu / Lark video-conference API.

    from feishu_vc import FeishuVC

    with FeishuVC() as client:  # FEISHU_APP_ID, FEISHU_APP_SECRET
        active = client.reserves.get_active_meeting("6911188411932033028", with_participants=True)

Everything is imported when it is first used: importing the package itself costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from . import error_codes, errors, models
    from ._async_client import AsyncFeishuVC
    from ._client import FeishuVC
    from ._clock import AsyncSleeper, Clock, Sleeper
    from ._config import AppType, ClientOptions, RequestOptions
    from ._file_store import FileTokenStore
    from ._http import AsyncTransport, Request, Response, Transport
    from ._policy import VERSION as __version__
    from ._sources import Token, TokenProvider
    from ._stores import MemoryTokenStore, StoredToken, TokenStore
    from ._user_token import UserToken
    from .error_codes import *  # noqa: F403
    from .errors import *  # noqa: F403

_HOMES = {
    "AppType": "_config",
    "AsyncFeishuVC": "_async_client",
    "AsyncSleeper": "_clock",
    "AsyncTransport": "_http",
    "ClientOptions": "_config",
    "Clock": "_clock",
    "FeishuVC": "_client",
    "FileTokenStore": "_file_store",
    "MemoryTokenStore": "_stores",
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
_MODULES = ("error_codes", "errors", "models")

__all__ = [*_HOMES, *_MODULES]  # noqa: PLE0604


def __getattr__(name: str) -> object:
    from importlib import import_module

    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name == "__version__":
        value: object = import_module(f"{__name__}._policy").VERSION
    elif name in _HOMES:
        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    elif name.endswith(("Error", "Violation")):
        # The error classes: the few of `errors`, and one for each code of the platform in `error_codes`.
        for home in ("errors", "error_codes"):
            value = getattr(import_module(f"{__name__}.{home}"), name, None)
            if value is not None:
                break
        else:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
