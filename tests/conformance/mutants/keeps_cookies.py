"""Cookies of one answer go with the next request (a client has no session)."""

from typing import Any

import httpx

SUITES = ("transport",)


def apply() -> None:
    client: Any = httpx.Client
    original = client.send

    def send(self: Any, request: httpx.Request, **given: Any) -> httpx.Response:
        self.cookies.set_cookie_header(request)
        response: httpx.Response = original(self, request, **given)
        return response

    client.send = send
