"""Requests and responses as plain data, so that nothing but `_transport` knows the HTTP library."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from . import _policy as policy
from .errors import APIConnectionError, FeishuVCError


class Request(NamedTuple):
    """A request, complete but for the connection."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | None = None

    def __repr__(self) -> str:
        return f"Request({self.method!r}, {self.url!r})"  # headers and content hold tokens and secrets


class Response(NamedTuple):
    """A response, read to its end. The names in `headers` match in any case."""

    status: int
    headers: Mapping[str, str]
    content: bytes

    def __repr__(self) -> str:
        return f"Response({self.status!r}, {len(self.content)} bytes)"  # the content may hold tokens


def log_id_of(headers: Mapping[str, str]) -> str | None:
    """The platform's id of a request, as the headers of its answer have it."""
    return next((value for name in policy.HEADERS_LOG_ID if (value := headers.get(name))), None)


class Transport(Protocol):
    """Carries one request to the server: no retries, no redirects, no cookies."""

    def send(self, request: Request, timeout: float, connect_timeout: float) -> Response:
        """One HTTP exchange.

        Args:
            request: What to send.
            timeout: Seconds for the whole exchange.
            connect_timeout: Seconds for setting up the connection.

        Raises:
            NotSentError: the request cannot have reached the server.
            APIConnectionError: no answer, or only a part of one.
            APITimeoutError: no answer in time.
            DecodeError: the body is longer than the limit, or its encoding is broken.
        """
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class AsyncTransport(Protocol):
    """`Transport` for asyncio."""

    async def send(self, request: Request, timeout: float, connect_timeout: float) -> Response:
        """See `Transport.send`."""
        ...

    async def aclose(self) -> None:
        """Close the connections."""
        ...


class NotSentError(Exception):
    """Wraps the error of a request that cannot have reached the server, so any operation may be tried again."""

    def __init__(self, error: Exception) -> None:
        super().__init__(str(error))
        self.error = error

    def unwrapped(self) -> FeishuVCError:
        """The wrapped error, with its cause; another package's becomes the cause of an `APIConnectionError`."""
        if isinstance(self.error, FeishuVCError):
            self.error.__cause__ = self.error.__cause__ or self.__cause__
            return self.error
        error = APIConnectionError(f"no connection to the server: {type(self.error).__name__}")
        error.__cause__ = self.error
        return error
