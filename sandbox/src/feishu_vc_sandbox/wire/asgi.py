"""The sandbox as an ASGI app: reads a request, asks for the answer, waits or drops the connection if it says so."""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from feishu_vc_sandbox.wire.message import Reply, Request

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

# Where the server puts the connection's transport, so that an answer can close it (see server.py).
TRANSPORT = "feishu_vc_sandbox.transport"
_NO_BODY = (204, 304)


def asgi_app(answer: Callable[[Request], Reply]) -> App:
    """Wraps a function from request to answer as an ASGI app."""

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise RuntimeError(f"the sandbox speaks HTTP, not {scope['type']}")
        reply = answer(await _request(scope, receive))
        if reply.delay and await _gone_within(reply.delay, receive):
            return
        if reply.drop == "before_headers":
            await _hang_up(scope, receive)
            return
        if reply.status in _NO_BODY:
            reply.body = b""
        else:
            reply.headers["content-length"] = str(len(reply.body))
        raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
        await send({"type": "http.response.start", "status": reply.status, "headers": raw})
        if reply.drop == "mid_body":
            half = reply.body[: len(reply.body) // 2]
            await send({"type": "http.response.body", "body": half, "more_body": True})
            await _hang_up(scope, receive)
            return
        await send({"type": "http.response.body", "body": reply.body})

    return app


async def _request(scope: Scope, receive: Receive) -> Request:
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    return Request(
        method=scope["method"],
        raw_path=scope["raw_path"].decode("latin-1"),
        query_string=scope["query_string"].decode("latin-1"),
        headers={name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]},
        body=body,
    )


async def _hang_up(scope: Scope, receive: Receive) -> None:
    """Closes the connection after what was written, and waits until the server has noticed."""
    scope["extensions"][TRANSPORT].close()
    await _gone(receive)


async def _gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _gone_within(seconds: float, receive: Receive) -> bool:
    """Waits, but not for a client that has hung up; tells whether it has."""
    try:
        await asyncio.wait_for(_gone(receive), seconds)
    except TimeoutError:
        return False
    return True
