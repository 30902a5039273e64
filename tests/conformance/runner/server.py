"""The scripted server of one case.

It listens on a port of its own, so that every request that arrives belongs to the case, those included that the SDK
makes by itself. It answers with raw bytes, as the case's rules say. What it cannot answer, what nobody asked for, and
what must not have been sent is kept as a problem, and fails the case.
"""

import asyncio
import contextlib
import socket
import struct
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

import h11

from tests.conformance.runner.exchange import Exchange, Request
from tests.conformance.runner.matching import differences, glob
from tests.conformance.runner.reply import Reply, Surroundings

Check = Callable[[Request], list[str]]


class Rule:
    """Which requests get which replies."""

    def __init__(self, data: Mapping[str, Any], documented: Mapping[int, int | None]) -> None:
        """Read a rule of a case."""
        self.on: str = data["on"]
        self.when: Mapping[str, Any] = data.get("when", {})
        self.replies = [Reply(reply, documented) for reply in data["reply"]]

    def covers(self, request: Request) -> bool:
        """Whether the rule is about the request."""
        return covers(self.on, request) and not differences_of(self.when, request)

    def next(self) -> Reply | None:
        """Give the reply whose turn it is."""
        return next((reply for reply in self.replies if not reply.spent), None)

    def __str__(self) -> str:
        """The rule as the case names it."""
        return f"{self.on} when {self.when}" if self.when else self.on


def covers(pattern: str, request: Request) -> bool:
    """Whether a pattern such as `GET */x` covers a request; `*` alone covers all."""
    method, _, path = pattern.partition(" ")
    return pattern == "*" or (glob(method, request.method) and glob(path, request.path))


def differences_of(wanted: Mapping[str, Any], request: Request) -> list[str]:
    """Say where a request is not as wanted: method, path, query, header, json, form, body, of each the keys given."""
    facts = request.facts()
    found = []
    for name, value in wanted.items():
        if name == "header":
            value = {key.lower(): item for key, item in value.items()}
        found += differences(value, facts[name], subset=True, at=name)
    return found


class Server:
    """Listens, answers, remembers."""

    def __init__(self, check: Check, now: Callable[[], float] = time.time, *, proxied: bool = False) -> None:
        """Look at every request with `check`. `proxied`: clients may see it as a proxy."""
        self.rules: Sequence[Rule] = ()
        self.exchanges: list[Exchange] = []
        self.problems: list[str] = []
        self.connections = 0
        self.base_url = ""
        self.elsewhere_url = ""
        self.on_request: Callable[[], None] = lambda: None
        """Called when a request arrives."""
        self._check = check
        self._now = now
        self._proxied = proxied
        self._listeners: list[asyncio.Server] = []
        self._tasks: set[asyncio.Task[None]] = set()
        self._arrived = asyncio.Condition()
        self._closed = asyncio.Event()
        self._started = time.monotonic()

    async def start(self) -> None:
        """Open the ports."""
        self._started = time.monotonic()
        for serve in (self._serve, self._serve_elsewhere):
            listener = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=1024)
            self._listeners.append(listener)
        self.base_url, self.elsewhere_url = (
            f"http://127.0.0.1:{listener.sockets[0].getsockname()[1]}" for listener in self._listeners
        )

    async def close(self) -> None:
        """Close the ports and every connection."""
        self._closed.set()
        for listener in self._listeners:
            listener.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def count(self, pattern: str) -> int:
        """How many requests arrived that a pattern covers."""
        return sum(covers(pattern, exchange.request) for exchange in self.exchanges)

    async def wait_for(self, counts: Mapping[str, int], seconds: float) -> bool:
        """Wait until that many requests arrived; false if they did not in time."""

        def enough() -> bool:
            return all(self.count(pattern) >= count for pattern, count in counts.items())

        try:
            async with asyncio.timeout(seconds), self._arrived:
                await self._arrived.wait_for(enough)
        except TimeoutError:
            return False
        return True

    def unconsumed(self) -> list[str]:
        """Say which replies nobody asked for."""
        return [
            f"reply {at} of `{rule}` was used {reply.used} times of {reply.used + reply.unconsumed}"
            for rule in self.rules
            for at, reply in enumerate(rule.replies, 1)
            if reply.unconsumed
        ]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        await self._connection(reader, writer, self.connections)

    async def _serve_elsewhere(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = self._adopt()
        with contextlib.suppress(OSError):
            head = await reader.read(65536)
            if head:
                self.problems.append(f"another origin was contacted: {head.decode(errors='replace')!r}")
            writer.close()
        self._tasks.discard(task)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, number: int) -> None:
        task = self._adopt()
        leftover = b""
        try:
            while True:
                try:
                    request, leftover = await _read(reader, leftover)
                except h11.RemoteProtocolError as error:
                    self.problems.append(f"a request is malformed: {error}")
                    return
                if request is None:
                    return
                request.connection = number
                request.at_ms = round((time.monotonic() - self._started) * 1000)
                if not await self._answer(request, writer):
                    return
        except (OSError, asyncio.CancelledError):
            pass  # the client or the case is gone
        finally:
            writer.close()
            self._tasks.discard(task)

    def _adopt(self) -> "asyncio.Task[None]":
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        return task

    async def _answer(self, request: Request, writer: asyncio.StreamWriter) -> bool:
        """Answer a request; false if the connection is at its end."""
        self.on_request()
        exchange = Exchange(request)
        if request.authority is not None and not self._proxied:
            exchange.violations.append("the target is in absolute form, as if the server were a proxy")
        exchange.violations += self._check(request)
        self.problems += [f"{request.method} {request.target}: {line}" for line in exchange.violations]
        reply = self._reply_for(request)
        if reply is not None:
            reply.used += 1
            exchange.note = reply.fault
        self.exchanges.append(exchange)
        async with self._arrived:
            self._arrived.notify_all()
        if reply is None:
            self.problems.append(f"unmatched request: {request.method} {request.target}")
            exchange.note = "unmatched"
            reply = Reply({"status": 418, "text": "no rule of the case answers this"}, {})
        return await self._send(reply, exchange, writer)

    def _reply_for(self, request: Request) -> Reply | None:
        replies = (rule.next() for rule in self.rules if rule.covers(request))
        return next((reply for reply in replies if reply is not None), None)

    async def _send(self, reply: Reply, exchange: Exchange, writer: asyncio.StreamWriter) -> bool:
        if reply.hang:
            await self._closed.wait()
            return False
        if reply.delay_ms:
            await asyncio.sleep(reply.delay_ms / 1000)
        around = Surroundings(self._now(), self.elsewhere_url, self.base_url)
        # A long body takes a while to make; the replies of other cases, and their timeouts, must not wait for it.
        script = await asyncio.to_thread(reply.script, around) if "bytes" in reply.data else reply.script(around)
        head, body = script.head, script.body
        match reply.close:
            case "before_headers" | "rst":
                head, body = b"", b""
            case "mid_headers":
                head, body = head[: len(head) // 2], b""
            case "mid_body" | "rst_mid_body":
                body = body[: len(body) // 2]
        exchange.reply = head + body
        if reply.drip:
            writer.write(head)
            step = reply.drip["bytes"]
            for at in range(0, len(body), step):
                writer.write(body[at : at + step])
                await writer.drain()
                await asyncio.sleep(reply.drip["every_ms"] / 1000)
        else:
            writer.write(head + body)  # at once: whether a client sees the end of a part first must not be chance
        await writer.drain()
        if reply.close in ("rst", "rst_mid_body"):
            if head:
                await asyncio.sleep(0.05)  # what was written must have left before the reset discards it
            _reset(writer)
        return not script.ends_connection


async def _read(reader: asyncio.StreamReader, leftover: bytes) -> tuple[Request | None, bytes]:
    """Read one request; None at the end of the connection. Also give what was read beyond it."""
    parser = h11.Connection(h11.SERVER)
    if leftover:
        parser.receive_data(leftover)
    head: h11.Request | None = None
    body = b""
    while True:
        event = parser.next_event()
        if event is h11.NEED_DATA:
            data = await reader.read(65536)
            if not data and head is None:
                return None, b""
            parser.receive_data(data)
        elif isinstance(event, h11.Request):
            head = event
        elif isinstance(event, h11.Data):
            body += event.data
        elif isinstance(event, h11.EndOfMessage) and head is not None:
            return _request(head, body), parser.trailing_data[0]
        else:
            return None, b""


def _request(head: h11.Request, body: bytes) -> Request:
    target = head.target.decode("latin-1")
    authority = target if head.method == b"CONNECT" else None
    if target.startswith(("http://", "https://")):
        parts = urlsplit(target)
        authority = parts.netloc
        target = target.partition("://")[2].removeprefix(authority) or "/"
    headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in head.headers]
    return Request(head.method.decode(), target, headers, body, authority=authority)


def _reset(writer: asyncio.StreamWriter) -> None:
    """End the connection with RST instead of FIN."""
    connection = writer.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()
