"""One implementation of everything for both clients.

The logic of this package (retries, tokens, decoding) does no I/O of its own. It is written as *flows*: generators that
yield what they want done and are sent the result. What they yield is a callable that takes an `IO`; `FeishuVC` runs
flows with an `IO` that blocks, `AsyncFeishuVC` with one whose methods are coroutines. So there is no asynchronous twin
of any rule, and a test can run a flow without either.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, TypeVar

if TYPE_CHECKING:
    from ._http import Request, Response
    from ._stores import Hold
    from ._tokens import TokenSource

T = TypeVar("T")

Effect: TypeAlias = "Callable[[IO], Any]"
Flow: TypeAlias = Generator[Effect, Any, T]


class IO(Protocol):
    """What flows may ask for. Each method blocks and returns, or returns an awaitable."""

    def send(self, request: Request, timeout: float, connect_timeout: float) -> Any:
        """One HTTP exchange, bounded in time and size."""

    def sleep(self, seconds: float) -> Any:
        """Wait."""

    def token(self, source: TokenSource, rejected: str | None, deadline: float | None) -> Any:
        """A valid token of `source` other than `rejected`."""

    def blocking(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Call something that may block, such as a token store; a coroutine function is awaited."""


def send(request: Request, timeout: float, connect_timeout: float) -> Flow[Response]:
    """One HTTP exchange."""
    response: Response = yield lambda io: io.send(request, timeout, connect_timeout)
    return response


def sleep(seconds: float) -> Flow[None]:
    """Wait."""
    yield lambda io: io.sleep(seconds)


def token(source: TokenSource, *, rejected: str | None = None, deadline: float | None = None) -> Flow[str]:
    """A valid token of `source` other than `rejected`, unless the platform insists on it."""
    value: str = yield lambda io: io.token(source, rejected, deadline)
    return value


def blocking(function: Callable[..., T], *arguments: Any) -> Flow[T]:
    """The result of something that may block."""
    value: T = yield lambda io: io.blocking(function, *arguments)
    return value


def held(lock: Hold, flow: Flow[T]) -> Flow[T]:
    """Run a flow under a lock that other processes take too."""
    try:
        yield from blocking(lock.enter)
        return (yield from flow)
    finally:
        yield from blocking(lock.leave)


def run(flow: Flow[T], io: IO) -> T:
    """Run a flow with an `IO` that blocks."""
    try:
        effect = next(flow)
        while True:
            try:
                result = effect(io)
            except BaseException as error:  # a cancellation too must reach the flow's `finally`
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        value: T = stop.value
        return value


async def arun(flow: Flow[T], io: IO) -> T:
    """Run a flow with an `IO` of coroutines."""
    try:
        effect = next(flow)
        while True:
            try:
                result = await effect(io)
            except BaseException as error:  # a cancellation too must reach the flow's `finally`
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        value: T = stop.value
        return value
