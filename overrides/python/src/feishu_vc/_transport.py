"""HTTP through httpx. The only module that imports it, and that only when a client sends its first request."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from . import _policy as policy
from ._http import NotSentError, Request, Response, log_id_of
from .errors import APIConnectionError, APITimeoutError, ConfigError, DecodeError


class HttpxTransport:
    """`Transport` over an `httpx.Client`.

    httpx bounds each read, not all of them. Here the body is bounded as a whole; a server that drips the head of its
    answer, byte by byte, can make an attempt last longer than its timeout.
    """

    def __init__(self, client: httpx.Client | None = None, *, proxy: str | None = None, tls: bool = True) -> None:
        """Use `client` and leave closing it to its owner, or make one that honours the environment's proxies.

        With `tls` False no certificates are read, and nothing could be reached over TLS.
        """
        if not isinstance(client, httpx.Client | None):
            raise ConfigError(f"http_client must be an httpx.Client, not {type(client).__name__}")
        self._own = client is None
        with _configured():
            self._client = client or httpx.Client(
                proxy=proxy, limits=_LIMITS, verify=_verify(tls), event_hooks={"response": [_forget_location]}
            )

    def send(self, request: Request, timeout: float, connect_timeout: float) -> Response:
        """See `Transport.send`."""
        _check_open(self._client)
        end = time.monotonic() + timeout
        with _translated(timeout):
            answer = self._client.send(
                _httpx_request(request, timeout, connect_timeout), auth=None, follow_redirects=False, stream=True
            )
            try:
                with _Body(answer) as body:
                    for chunk in answer.iter_bytes():
                        body.add(chunk)
                        # httpx bounds the wait for each chunk; a server that drips could stretch it without end.
                        if time.monotonic() > end:
                            raise _timed_out(timeout)
            finally:
                answer.close()
            return body.response()

    def close(self) -> None:
        """Close the connections, unless the client belongs to the caller."""
        if self._own:
            self._client.close()


class AsyncHttpxTransport:
    """`AsyncTransport` over an `httpx.AsyncClient`."""

    def __init__(self, client: httpx.AsyncClient | None = None, *, proxy: str | None = None, tls: bool = True) -> None:
        """Use `client` and leave closing it to its owner, or make one that honours the environment's proxies.

        With `tls` False no certificates are read, and nothing could be reached over TLS.
        """
        if not isinstance(client, httpx.AsyncClient | None):
            raise ConfigError(f"http_client must be an httpx.AsyncClient, not {type(client).__name__}")
        self._own = client is None
        with _configured():
            self._client = client or httpx.AsyncClient(
                proxy=proxy, limits=_LIMITS, verify=_verify(tls), event_hooks={"response": [_aforget_location]}
            )

    async def send(self, request: Request, timeout: float, connect_timeout: float) -> Response:
        """See `Transport.send`."""
        import asyncio  # costs the synchronous client 20 ms that it has no use for

        _check_open(self._client)
        progress = _Progress()
        try:
            async with asyncio.timeout(timeout):
                with _translated(timeout):
                    outgoing = _httpx_request(request, timeout, connect_timeout)
                    outgoing.extensions["trace"] = progress
                    answer = await self._client.send(outgoing, auth=None, follow_redirects=False, stream=True)
                    try:
                        with _Body(answer) as body:
                            async for chunk in answer.aiter_bytes():
                                body.add(chunk)
                    finally:
                        await answer.aclose()
                    return body.response()
        except TimeoutError as error:
            if progress.connecting:
                raise NotSentError(_not_connected()) from error
            raise _timed_out(timeout) from error

    async def aclose(self) -> None:
        """Close the connections, unless the client belongs to the caller."""
        if self._own:
            await self._client.aclose()


# No limit on connections: the callers' concurrency is theirs to bound, and a full pool would look like a slow platform.
_LIMITS = httpx.Limits(max_connections=None, max_keepalive_connections=100, keepalive_expiry=30)


def _forget_location(answer: httpx.Response) -> None:
    """Keep httpx from reading where a redirect leads: nobody follows it, and what makes no sense would be an error."""
    answer.headers.pop("location", None)


async def _aforget_location(answer: httpx.Response) -> None:
    _forget_location(answer)


def _verify(tls: bool) -> ssl.SSLContext | bool:
    """How to verify servers. Reading the certificates takes longer than all else that a client does to start."""
    return True if tls else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


class _Progress:
    """Told by httpx what it is doing; knows whether that is still connecting."""

    connecting = False

    async def __call__(self, event: str, _: object) -> None:
        self.connecting = event.startswith("connection.")


class _Body:
    """Collects a body up to the size limit."""

    def __init__(self, answer: httpx.Response) -> None:
        self._answer = answer
        self._content = bytearray()
        declared = answer.headers.get("content-length", "")
        if declared.isdigit() and int(declared) > policy.LIMITS_BODY_BYTES:
            raise self._too_long()

    def __enter__(self) -> _Body:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, httpx.DecodingError):
            raise self._error(f"the answer's content encoding is broken: {error}") from error

    def add(self, chunk: bytes) -> None:
        self._content += chunk
        if len(self._content) > policy.LIMITS_BODY_BYTES:
            raise self._too_long()

    def response(self) -> Response:
        return Response(self._answer.status_code, self._answer.headers, bytes(self._content))

    def _too_long(self) -> DecodeError:
        return self._error(f"the answer is longer than {policy.LIMITS_BODY_BYTES} bytes")

    def _error(self, reason: str) -> DecodeError:
        answer = self._answer
        return DecodeError(reason, http_status=answer.status_code, log_id=log_id_of(answer.headers))


@contextmanager
def _configured() -> Iterator[None]:
    """Turn what httpx says about the environment's proxies into a `ConfigError`. It may quote a password."""
    try:
        yield
    except (ValueError, ImportError, httpx.InvalidURL):
        raise ConfigError(
            "a proxy, or one of the environment's (HTTPS_PROXY, …), cannot be used; check its URL"
        ) from None


def _check_open(client: httpx.Client | httpx.AsyncClient) -> None:
    if client.is_closed:
        raise ConfigError("the client is closed, or the http_client that it was given")


def _httpx_request(request: Request, timeout: float, connect_timeout: float) -> httpx.Request:
    # Built without the client: cookies and default parameters of a client never get into a request.
    bounds = httpx.Timeout(timeout, connect=min(connect_timeout, timeout))
    return httpx.Request(
        request.method,
        request.url,
        headers=dict(request.headers),
        content=request.content,
        extensions={"timeout": bounds.as_dict()},
    )


@contextmanager
def _translated(timeout: float) -> Iterator[None]:
    """Turn httpx's errors into this package's."""
    try:
        yield
    except (httpx.ConnectTimeout, httpx.PoolTimeout) as error:
        raise NotSentError(_not_connected()) from error
    except httpx.TimeoutException as error:
        raise _timed_out(timeout) from error
    except (httpx.ConnectError, httpx.ProxyError) as error:
        raise NotSentError(APIConnectionError(f"no connection to the server: {error}")) from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol) as error:
        raise ConfigError(f"the request cannot be sent: {error}") from error
    except httpx.LocalProtocolError:
        # Its text quotes the header that does not fit, which may be the one with the token.
        raise ConfigError("the request cannot be sent: a header has a wrong name or value") from None
    except httpx.TransportError as error:
        raise APIConnectionError(f"the connection broke: {error or type(error).__name__}") from error


def _not_connected() -> APITimeoutError:
    return APITimeoutError("no connection to the server in time")


def _timed_out(timeout: float) -> APITimeoutError:
    return APITimeoutError(f"no complete answer within {timeout:g} s")
