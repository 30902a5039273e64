# Code copied from overrides/python/src/feishu_vc/_io.py by make. DO NOT EDIT.

"""Runs flows for the synchronous client, and makes each token request once for all threads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from contextlib import suppress
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

from . import _flow
from .errors import APITimeoutError, ConfigError, own_copy

if TYPE_CHECKING:
    from ._clock import Clock, Sleeper
    from ._http import Request, Response, Transport
    from ._tokens import TokenCache, TokenSource


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
        with self._mutex:
            if self._transport is None:
                self._transport = self._make_transport()
            transport = self._transport
        return transport.send(request, timeout, connect_timeout)

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._sleeper.sleep(seconds)

    def blocking(self, function: Callable[..., Any], *arguments: object) -> Any:
        """Call something that may block."""
        result = function(*arguments)
        if hasattr(result, "__await__"):
            with suppress(AttributeError):
                result.close()  # a coroutine; nobody will await it
            raise ConfigError("FeishuVC was given a coroutine function; only AsyncFeishuVC awaits one")
        return result

    def token(self, source: TokenSource, rejected: str | None, deadline: float | None) -> str:
        """A valid token; a request for one runs in a thread of its own, so that no caller's end ends it."""
        with self._mutex:
            value, due = self._cache.lookup(source.key, rejected)
            flight = self._flights.get(source.key)
            if due and flight is None:
                flight = Future()
                # The thread starts under the mutex, and so enters its own critical section after this one.
                threading.Thread(
                    target=copy_context().run,
                    args=(self._fly, flight, source, rejected),
                    name="feishu-vc-token",
                    daemon=True,
                ).start()
                self._flights[source.key] = flight
        if value is not None or flight is None:
            return value or ""
        left = None if deadline is None else max(0.0, deadline - self._clock.monotonic())
        if not wait((flight,), left).done:
            raise APITimeoutError("the deadline passed while waiting for a token")
        if (error := flight.exception()) is not None:
            raise own_copy(error)
        return flight.result()

    def close(self) -> None:
        """Close the connections."""
        if self._transport is not None:
            self._transport.close()

    def _fly(self, flight: Future[str], source: TokenSource, rejected: str | None) -> None:
        try:
            try:
                value = _flow.run(self._cache.renew(source, rejected), self)
            except BaseException as error:
                self._cache.postpone(source.key, error)  # outside the mutex: it logs, and a handler may do anything
                raise
            finally:
                with self._mutex:
                    del self._flights[source.key]
        except BaseException as error:
            flight.set_exception(error)
        else:
            flight.set_result(value)
