"""A .netrc replaces the authorization header (Configuration: it never does)."""

import netrc
from contextlib import suppress
from typing import Any

import httpx
from feishu_vc import _transport

SUITES = ("config",)


def apply() -> None:
    transport: Any = _transport
    original = transport._httpx_request

    def request(*arguments: Any) -> Any:
        made = original(*arguments)
        with suppress(OSError):
            entry = netrc.netrc().authenticators(made.url.host)
            if entry is not None:
                made.headers["authorization"] = httpx.BasicAuth(entry[0], entry[2] or "")._auth_header
        return made

    transport._httpx_request = request
