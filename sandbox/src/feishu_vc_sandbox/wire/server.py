"""uvicorn, told to listen on a socket of ours, to start and stop without polling, and to lend out its transport."""

import asyncio
import os
import socket
import threading
from typing import Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from feishu_vc_sandbox.loopback import is_loopback
from feishu_vc_sandbox.wire.asgi import TRANSPORT, App, Receive, Scope, Send

_FINISH_SECONDS = 1


class ListenError(Exception):
    """The address cannot be listened on; says which and what to do."""


def listen(host: str, port: int, allow_remote: bool = False) -> socket.socket:
    """A listening socket; port 0 picks a free one. Fails here, before anything is started."""
    if not is_loopback(host) and not allow_remote:
        raise ListenError(f"{host} is not this machine; allow remote access (--allow-remote) to let others in")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio switches Nagle's algorithm off only for sockets that say they are TCP; with it each answer takes 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # elsewhere the option lets two servers share a port
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(2048)
    except OSError as error:
        listener.close()
        raise ListenError(f"cannot listen on {host}:{port} ({error.strerror}); choose another port, or 0") from error
    return listener


def base_url(listener: socket.socket) -> str:
    """The address that the socket got."""
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


class _Protocol(H11Protocol):
    """Puts the transport into the scope: ASGI itself has no way to break off a connection."""

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        inner: Any = self.app

        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            scope.setdefault("extensions", {})[TRANSPORT] = transport
            await inner(scope, receive, send)

        self.app = app


class Server(uvicorn.Server):
    """Serves until `stop` is called or, in the main thread, SIGINT or SIGTERM arrives."""

    def __init__(self, app: App) -> None:
        config = uvicorn.Config(
            app,
            loop="asyncio",
            http=_Protocol,
            ws="none",
            lifespan="off",
            proxy_headers=False,
            timeout_keep_alive=75,
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
        )
        super().__init__(config)
        self.ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Says that the server is ready."""
        self._loop = asyncio.get_running_loop()
        await super().startup(sockets)
        self.ready.set()

    async def main_loop(self) -> None:
        """Waits until it is told to stop."""
        # uvicorn looks ten times a second whether it should stop; waiting for it makes stopping immediate.
        if not self.should_exit:
            await self._stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Lets running answers finish. uvicorn's own always waits 0.1 s, which every test would pay."""
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        if self.server_state.tasks:
            await asyncio.wait(self.server_state.tasks, timeout=_FINISH_SECONDS)
        await asyncio.sleep(0)  # closed connections say so

    def handle_exit(self, sig: int, frame: Any) -> None:
        """Stops at a signal."""
        # Not uvicorn's: that raises the signal again after a graceful stop, so that the process ends with an error.
        self.stop()

    def stop(self) -> None:
        """Stops the server; can be called from any thread."""
        self.should_exit = True
        if self._loop is not None:
            self._loop.call_soon_threadsafe(self._stopping.set)
