"""A sandbox that runs in this process: the context manager behind the command line and the pytest fixture."""

import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager

from feishu_vc_sandbox.control.control import Control
from feishu_vc_sandbox.control.http import answer_control, is_control
from feishu_vc_sandbox.sandbox import Sandbox
from feishu_vc_sandbox.state.apps import PRELOADED, App
from feishu_vc_sandbox.state.recorder import RecordedRequest
from feishu_vc_sandbox.wire.asgi import asgi_app
from feishu_vc_sandbox.wire.message import Reply, Request
from feishu_vc_sandbox.wire.server import Server, base_url, listen

_START_SECONDS = 10


class RunningSandbox:
    """Where the sandbox listens, the credentials of its first app, and how to arrange what it does."""

    def __init__(self, sandbox: Sandbox, base_url: str) -> None:
        self.base_url = base_url
        self.control = Control(sandbox)
        self._app = sandbox.apps[0]

    @property
    def app_id(self) -> str:
        """Id of the first app."""
        return self._app.app_id

    @property
    def app_secret(self) -> str:
        """Secret of the first app."""
        return self._app.app_secret

    @property
    def environment(self) -> dict[str, str]:
        """The variables that point an SDK's client here."""
        return {"FEISHU_DOMAIN": self.base_url, "FEISHU_APP_ID": self.app_id, "FEISHU_APP_SECRET": self.app_secret}

    @property
    def requests(self) -> list[RecordedRequest]:
        """The requests so far, without anything secret. Those to the control API are not among them."""
        return self.control.requests()

    def __repr__(self) -> str:
        return f"RunningSandbox(base_url={self.base_url!r}, app_id={self.app_id!r})"


def answering(sandbox: Sandbox) -> Callable[[Request], Reply]:
    """The platform and the control API behind one address."""
    control = Control(sandbox)

    def answer(request: Request) -> Reply:
        return answer_control(control, request) if is_control(request) else sandbox.answer(request)

    return answer


@contextmanager
def running(apps: Iterable[App] = PRELOADED, *, host: str = "127.0.0.1", port: int = 0) -> Iterator[RunningSandbox]:
    """Runs a sandbox in a thread until the block ends. Port 0 picks a free one.

    `apps` stand in the place of the preloaded ones; the first owns the example reservation.
    """
    sandbox = Sandbox(apps)
    with listen(host, port) as listener, served(sandbox, listener) as running_sandbox:
        yield running_sandbox


@contextmanager
def served(sandbox: Sandbox, listener: socket.socket) -> Iterator[RunningSandbox]:
    """Answers on the socket from a thread until the block ends."""
    server = Server(asgi_app(answering(sandbox)))
    thread = threading.Thread(target=server.run, args=([listener],), name="feishu-vc-sandbox", daemon=True)
    thread.start()
    if not server.ready.wait(_START_SECONDS):
        raise RuntimeError(f"the sandbox did not start within {_START_SECONDS} s")
    try:
        yield RunningSandbox(sandbox, base_url(listener))
    finally:
        server.stop()
        thread.join()
