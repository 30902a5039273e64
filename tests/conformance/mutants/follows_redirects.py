"""Redirects are followed, and the token goes with them (Answers: redirects are not followed)."""

from typing import Any

import httpx

SUITES = ("redirects", "transport")
MODES = ("sync", "async")


def apply() -> None:
    for client in (httpx.Client, httpx.AsyncClient):
        changed: Any = client
        original = changed.send
        changed.send = lambda self, request, _send=original, **given: _send(
            self, request, **{**given, "follow_redirects": True}
        )
        changed._redirect_headers = lambda self, request, url, method: request.headers
