# Code copied from overrides/python/src/feishu_vc/_async_io.py by make. DO NOT EDIT.

"""Runs flows for the asynchronous client, and makes each token request once for all tasks."""

from __future__ import annotations

import asyncio
import inspect
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextvars import copy_context
from typing import TYPE_CHECKING, Any

from . import _flow
from .errors import APITimeoutError, ConfigError, own_copy

if TYPE_CHECKING:
    from ._clock import AsyncSleeper, Clock
    from ._http import AsyncTransport, Request, Response
    from ._tokens import TokenCache, TokenSource


class AsyncIO:
    """`_flow.IO` of coroutines."""

    def __init__(
        self, transport: Callable[[], AsyncTransport], cache: TokenCache, clock: Clock, sleeper: AsyncSleeper
    ) -> None:
        """Send through what `transport` makes on the first request."""
        self._make_transport = transport
        self._transport: AsyncTransport | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._cache = cache
        self._clock = clock
        self._sleeper = sleeper
        self._flights: dict[str, asyncio.Task[str]] = {}

    async def send(self, request: Request, timeout: float, connect_timeout: float) -> Response:
        """One HTTP exchange."""
        loop = asyncio.get_running_loop()
        if self._transport is None or self._loop is not loop:
            # Connections belong to the event loop that made them, which `asyncio.run` ends each time.
            self._transport, self._loop = self._make_transport(), loop
        return await self._transport.send(request, timeout, connect_timeout)

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._sleeper.sleep(seconds)

    async def blocking(self, function: Callable[..., Any], *arguments: object) -> Any:
        """Call something that may block in a thread; await a coroutine function."""
        if inspect.iscoroutinefunction(function):
            return await function(*arguments)
        # A thread of its own: a shared pool could be full of those who wait for the very lock that is to be freed.
        done: Future[Any] = Future()
        done.set_running_or_notify_cancel()  # begun: who leaves now does not stop it, it may be what frees a lock

        def run() -> None:
            try:
                done.set_result(function(*arguments))
            except BaseException as error:
                done.set_exception(error)

        threading.Thread(target=copy_context().run, args=(run,), name="feishu-vc-blocking", daemon=True).start()
        result = await asyncio.wrap_future(done)
        return await result if inspect.isawaitable(result) else result  # a plain function may return a coroutine

    async def token(self, source: TokenSource, rejected: str | None, deadline: float | None) -> str:
        """A valid token; a request for one runs in a task of its own, so that no caller's end ends it."""
        value, due = self._cache.lookup(source.key, rejected)
        flight = self._flights.get(source.key)
        if flight is not None and flight.get_loop() is not asyncio.get_running_loop():
            flight = None  # left behind by an event loop that is gone
        if due and flight is None:
            flight = self._flights[source.key] = asyncio.create_task(
                self._fly(source, rejected), name="feishu-vc-token"
            )
            flight.add_done_callback(_note_error)
        if value is not None or flight is None:
            return value or ""
        left = None if deadline is None else max(0.0, deadline - self._clock.monotonic())
        if not (await asyncio.wait((flight,), timeout=left))[0]:
            raise APITimeoutError("the deadline passed while waiting for a token")
        if flight.cancelled():
            raise ConfigError("the client was closed while it waited for a token")
        if (error := flight.exception()) is not None:
            raise own_copy(error)
        return flight.result()

    async def aclose(self) -> None:
        """End the token requests that are under way and close the connections."""
        loop = asyncio.get_running_loop()
        flights = [flight for flight in self._flights.values() if flight.get_loop() is loop]
        for flight in flights:
            flight.cancel()
        await asyncio.gather(*flights, return_exceptions=True)
        if self._transport is not None and self._loop is loop:
            await self._transport.aclose()

    async def _fly(self, source: TokenSource, rejected: str | None) -> str:
        try:
            return await _flow.arun(self._cache.renew(source, rejected), self)
        except Exception as error:
            self._cache.postpone(source.key, error)
            raise
        finally:
            if self._flights.get(source.key) is asyncio.current_task():
                del self._flights[source.key]


def _note_error(flight: asyncio.Task[str]) -> None:
    """Mark the error of a flight as seen: `postpone` logged it, and nobody may be waiting any more."""
    if not flight.cancelled():
        flight.exception()
