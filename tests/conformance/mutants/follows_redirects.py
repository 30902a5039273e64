"""Redirects are followed, and the token goes with them (Answers: redirects are not followed)."""

from typing import Any

import httpx
from feishu_vc import _transport

SUITES = ("redirects", "transport")
MODES = ("sync", "async")


async def _kept(answer: httpx.Response) -> None:
    pass


def _headers(client: Any, request: httpx.Request, url: httpx.URL, method: str) -> httpx.Headers:
    dropped = () if method == request.method else ("content-length", "content-type")
    return httpx.Headers({name: value for name, value in request.headers.items() if name not in dropped})


def apply() -> None:
    transport: Any = _transport
    transport._forget_location = lambda answer: None
    transport._aforget_location = _kept
    for client in (httpx.Client, httpx.AsyncClient):
        changed: Any = client
        original = changed.send
        changed.send = lambda self, request, _send=original, **given: _send(
            self, request, **{**given, "follow_redirects": True}
        )
        changed._redirect_headers = _headers
