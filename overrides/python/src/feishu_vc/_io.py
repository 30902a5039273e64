"""Runs flows for the synchronous client, and makes each token request once for all threads."""

from __future__ import annotations

import copy
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

from . import _flow
from .errors import APITimeoutError, FeishuVCError

if TYPE_CHECKING:
    from ._clock import Clock, Sleeper
    from ._http import Request, Response, Transport
    from ._tokens import TokenCache, TokenSource

T = TypeVar("T")


class BlockingIO:
    """`_flow.IO` that blocks."""

    def __init__(self, transport: Callable[[], Transport], cache: TokenCache, clock: Clock, sleeper: Sleeper) -> None:
        """Send through what `transport` makes on the first request."""
        self._make_transport = transport
        self._transport: Transport | None = None
        self._cache = cache
        self._clock = clock
        self._sleeper = sleeper
        self._mutex = threading.Lock()  # guards the members, never held over I/O
        self._flights: dict[str, Future[str]] = {}

    def send(self, request: Request, timeout: float, connect_timeout: float) -> Response:
        """One HTTP exchange."""
        if self._transport is None:
            with self._mutex:
                if self._transport is None:
                    self._transport = self._make_transport()
        return self._transport.send(request, timeout, connect_timeout)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._sleeper.sleep(seconds)

    def blocking(self, function: Callable[..., T], *arguments: object) -> T:
        """Call something that may block."""
        return function(*arguments)

    def token(self, source: TokenSource, rejected: str | None, deadline: float | None) -> str:
        """A valid token; a request for one runs in a thread of its own, so that no caller's end ends it."""
        with self._mutex:
            value, due = self._cache.lookup(source.key, rejected)
            flight = self._flights.get(source.key)
            if due and flight is None:
                flight = self._flights[source.key] = Future()
                # The thread starts under the mutex, and so enters its own critical section after this one.
                threading.Thread(
                    target=copy_context().run,
                    args=(self._fly, flight, source, rejected),
                    name="feishu-vc-token",
                    daemon=True,
                ).start()
        if value is not None or flight is None:
            return value or ""
        left = None if deadline is None else max(0.0, deadline - self._clock.monotonic())
        try:
            return flight.result(left)
        except TimeoutError:
            if flight.done():
                raise
            raise APITimeoutError("the deadline passed while waiting for a token") from None
        except FeishuVCError as error:
            # Each caller gets its own: an exception that several threads raise would mix their tracebacks.
            raise copy.copy(error) from error

    def close(self) -> None:
        """Close the connections."""
        if self._transport is not None:
            self._transport.close()

    def _fly(self, flight: Future[str], source: TokenSource, rejected: str | None) -> None:
        try:
            value = _flow.run(self._cache.renew(source, rejected), self)
        except BaseException as error:
            self._cache.postpone(source.key, error)  # outside the mutex: it logs, and a log handler may do anything
            with self._mutex:
                del self._flights[source.key]
            flight.set_exception(error)
        else:
            with self._mutex:
                del self._flights[source.key]
            flight.set_result(value)
