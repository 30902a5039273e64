"""The scripted server, seen by a client that knows only bytes."""

import asyncio
import gzip
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from tests.conformance.runner.server import Rule, Server

GET = b"GET /x?a=1 HTTP/1.1\r\nhost: h\r\n\r\n"
JSON: dict[str, Any] = {"json": {"code": 0, "msg": "success"}}
BODY = b'{"code": 0, "msg": "success"}'


def serve(rules: list[dict[str, Any]], talk: Callable[[Server], Awaitable[Any]], **options: Any) -> tuple[Server, Any]:
    """Start a server, talk to it, close it."""

    async def play() -> tuple[Server, Any]:
        server = Server(lambda request: [], lambda: 1_700_000_000.0, **options)
        await server.start()
        server.rules = [Rule(rule, {121004: 404}) for rule in rules]
        try:
            return server, await talk(server)
        finally:
            await server.close()

    return asyncio.run(play())


async def raw(server: Server, *requests: bytes, url: str = "") -> bytes:
    """Send bytes over one connection, read until it ends or nothing comes any more."""
    host, _, port = (url or server.base_url).removeprefix("http://").partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    for request in requests:
        writer.write(request)
    received = b""
    try:
        while part := await asyncio.wait_for(reader.read(65536), 0.3):
            received += part
    except TimeoutError:
        received += b"(open)"
    except ConnectionResetError:
        received += b"(reset)"
    writer.close()
    return received


def reply(data: dict[str, Any]) -> bytes:
    _, received = serve([{"on": "GET *", "reply": [data]}], lambda server: raw(server, GET))
    assert isinstance(received, bytes)
    return received


def test_a_plain_answer_keeps_the_connection() -> None:
    head, _, body = reply(JSON).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: 29")
    assert body == BODY + b"(open)"


@pytest.mark.parametrize(
    ("data", "begin", "end"),
    [
        ({**JSON, "shape": "http401"}, b"HTTP/1.1 401 Unauthorized", b"(open)"),
        ({"shape": "documented", "json": {"code": 121004}}, b"HTTP/1.1 404 Not Found", b"(open)"),
        ({"shape": "documented", "json": {"code": 1}}, b"HTTP/1.1 400 Bad Request", b"(open)"),
        ({"close": "before_headers"}, b"", b""),
        ({**JSON, "close": "mid_headers"}, b"HTTP/1.1 200 OK\r\nco", b""),
        ({**JSON, "close": "mid_body"}, b"HTTP/1.1 200 OK", b"\r\n\r\n" + BODY[:14]),
        ({**JSON, "close": "after_reply"}, b"HTTP/1.1 200 OK", BODY),
        ({"close": "rst"}, b"", b"(reset)"),
        ({**JSON, "close": "rst_mid_body"}, b"HTTP/1.1 200 OK", BODY[:14] + b"(reset)"),
        ({**JSON, "content_length": 9}, b"HTTP/1.1 200 OK", BODY),
        ({"hang": True}, b"", b"(open)"),
        ({"raw": {"text": "hello"}}, b"hello", b"hello"),
        ({"bytes": {"hex": "00ff", "times": 2}}, b"HTTP/1.1 200 OK", b"\r\n\r\n\x00\xff\x00\xff(open)"),
        ({"text": "abcd", "chunked": True}, b"HTTP/1.1 200 OK", b"2\r\nab\r\n2\r\ncd\r\n0\r\n\r\n(open)"),
        ({"text": "abcd", "chunked": "truncated"}, b"HTTP/1.1 200 OK", b"2\r\nab\r\n2\r\ncd\r\n"),
        ({"text": "abcd", "chunked": "bad"}, b"HTTP/1.1 200 OK", b"zz\r\nrubbish\r\n0\r\n\r\n"),
        ({**JSON, "delay_ms": 50}, b"HTTP/1.1 200 OK", BODY + b"(open)"),
        ({**JSON, "drip": {"bytes": 10, "every_ms": 5}}, b"HTTP/1.1 200 OK", BODY + b"(open)"),
    ],
)
def test_faults(data: dict[str, Any], begin: bytes, end: bytes) -> None:
    received = reply(data)
    assert received.startswith(begin)
    assert received.endswith(end)


def test_gzip_whole_truncated_and_corrupt() -> None:
    head, _, body = reply({**JSON, "gzip": True}).removesuffix(b"(open)").partition(b"\r\n\r\n")
    assert b"content-encoding: gzip" in head
    assert gzip.decompress(body) == BODY
    for how in ("truncated", "corrupt"):
        _, _, body = reply({**JSON, "gzip": how}).removesuffix(b"(open)").partition(b"\r\n\r\n")
        with pytest.raises((EOFError, OSError, gzip.zlib.error)):  # type: ignore[attr-defined]
            gzip.decompress(body)


def test_headers_are_replaced_repeated_left_out_and_dated() -> None:
    received = reply(
        {**JSON, "header": {"X-A": ["1", "2"], "content-type": None, "retry-after": {"date_in_s": 30}, "location": "l"}}
    )
    assert b"X-A: 1\r\nX-A: 2\r\n" in received
    assert b"content-type" not in received
    assert b"retry-after: Tue, 14 Nov 2023 22:13:50 GMT\r\n" in received


def test_replies_are_used_in_order_by_the_first_rule_that_has_one_left() -> None:
    rules: list[dict[str, Any]] = [
        {"on": "GET /x", "when": {"query": {"a": "1"}}, "reply": [{"text": "one"}, {"text": "two", "times": 2}]},
        {"on": "*", "reply": [{"text": "rest", "repeat": True}]},
    ]
    server, received = serve(rules, lambda server: raw(server, GET * 5))
    assert [part.split(b"HTTP")[0] for part in received.split(b"\r\n\r\n")[1:]] == [
        b"one",
        b"two",
        b"two",
        b"rest",
        b"rest(open)",
    ]
    assert (server.problems, server.unconsumed(), server.connections) == ([], [], 1)


@pytest.mark.parametrize(
    ("when", "fits"),
    [
        ({"query": {"a": "1"}}, True),
        ({"query": {"a": "2"}}, False),
        ({"header": {"Host": "h"}}, True),
        ({"header": {"host": {"$regex": "^x"}}}, False),
        ({"path": "/x"}, True),
        ({"json": {"a": 1}}, False),
        ({"connection": 1}, True),
    ],
)
def test_when(when: dict[str, Any], fits: bool) -> None:
    server, _ = serve([{"on": "GET *", "when": when, "reply": [JSON]}], lambda server: raw(server, GET))
    assert (server.problems == []) == fits


def test_an_unmatched_request_and_a_reply_that_nobody_asked_for_are_problems() -> None:
    rules = [
        {"on": "POST *", "reply": [JSON, {**JSON, "optional": True}]},
        {"on": "PUT *", "reply": [{"repeat": True}]},
    ]
    server, received = serve(rules, lambda server: raw(server, GET))
    assert received.startswith(b"HTTP/1.1 418")
    assert server.problems == ["unmatched request: GET /x?a=1"]
    assert server.unconsumed() == [
        "reply 1 of `POST *` was used 0 times of 1",
        "reply 1 of `PUT *` was used 0 times of 1",
    ]


def test_a_redirect_leads_elsewhere_and_whoever_follows_is_caught() -> None:
    async def follow(server: Server) -> bytes:
        received = await raw(server, GET)
        await raw(server, GET, url=server.elsewhere_url)
        return received

    server, received = serve([{"on": "GET *", "reply": [{"redirect": "elsewhere"}]}], follow)
    assert received.startswith(b"HTTP/1.1 302 Found")
    assert f"location: {server.elsewhere_url}/redirected".encode() in received
    assert server.problems[0].startswith("another origin was contacted: 'GET /x?a=1")


def test_a_malformed_request_is_a_problem() -> None:
    server, _ = serve([], lambda server: raw(server, b"rubbish\r\n\r\n"))
    assert server.problems[0].startswith("a request is malformed")


def test_absolute_targets_are_for_proxies() -> None:
    request = b"GET http://h:80/x HTTP/1.1\r\nhost: h\r\n\r\n"
    rules = [{"on": "GET /x", "when": {"authority": "h:80"}, "reply": [JSON]}]
    assert serve(rules, lambda server: raw(server, request), proxied=True)[0].problems == []
    assert "absolute form" in serve(rules, lambda server: raw(server, request))[0].problems[0]


def test_bodies_arrive_whole_in_either_framing() -> None:
    plain = b"POST /x HTTP/1.1\r\nhost: h\r\ncontent-length: 7\r\n\r\n" + b'{"a":1}'
    chunked = b'POST /x HTTP/1.1\r\nhost: h\r\ntransfer-encoding: chunked\r\n\r\n7\r\n{"a":1}\r\n0\r\n\r\n'
    rules = [{"on": "POST /x", "when": {"json": {"a": 1}}, "reply": [{**JSON, "times": 2}]}]
    server, _ = serve(rules, lambda server: raw(server, plain + chunked))
    assert (server.problems, server.unconsumed()) == ([], [])


def test_waiting_for_requests() -> None:
    async def wait(server: Server) -> tuple[bool, bool]:
        soon = asyncio.create_task(server.wait_for({"GET *": 1}, 5))
        await raw(server, GET)
        return await soon, await server.wait_for({"GET *": 2}, 0.05)

    assert serve([{"on": "GET *", "reply": [JSON]}], wait)[1] == (True, False)
