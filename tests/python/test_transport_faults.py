"""Real sockets: what networks do to a request, and which error comes of it."""

from __future__ import annotations

import gzip
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import ExitStack

import pytest
from feishu_vc import (
    APIConnectionError,
    APITimeoutError,
    AsyncFeishuVC,
    DecodeError,
    FeishuVC,
    FeishuVCError,
    HTTPStatusError,
)
from feishu_vc import _policy as policy
from feishu_vc._operation import Operation

from .harness import Api, AsyncRecordingSleeper, Flavor, RecordingSleeper
from .raw_server import MEETING, TOKEN, Connection, RawServer, Script, http, replies

Serve = Callable[..., Api]
POST = Operation("x.create", "POST", "/x", tokens=("user_access_token",))


@pytest.fixture
async def server() -> AsyncIterator[Callable[..., RawServer]]:
    made: list[RawServer] = []

    def make(*scripts: Script) -> RawServer:
        made.append(RawServer(*scripts))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
async def connect(flavor: Flavor, sleeper: RecordingSleeper) -> AsyncIterator[Callable[..., Api]]:
    """Makes clients over httpx. The clock is real, waits between attempts are not."""
    made: list[Api] = []

    def make(url: str, **options: object) -> Api:
        given: dict[str, object] = {"domain": url, "access_token": "t-0", **options}
        if flavor == "sync":
            made.append(Api(FeishuVC(sleeper=sleeper, **given)))  # type: ignore[arg-type]
        else:
            made.append(Api(AsyncFeishuVC(sleeper=AsyncRecordingSleeper(sleeper), **given)))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for api in made:
        await api.close()


@pytest.fixture
def serve(server: Callable[..., RawServer], connect: Callable[..., Api]) -> Serve:
    return lambda *scripts, **options: connect(server(*scripts).url, **options)


def nobody() -> str:
    """A port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}"


async def test_a_whole_call_over_http(server: Callable[..., RawServer], connect: Callable[..., Api]) -> None:
    host = server(replies(TOKEN, MEETING))
    api = connect(host.url, access_token=None, app_id="cli_a", app_secret="s3cr3t")
    for _ in range(3):
        result = await api.get()
        assert result.meeting is not None
        assert result.meeting.topic == "weekly"
    assert host.connections == 1  # kept alive
    token_request, request, *_ = host.requests
    assert token_request.endswith(b'{"app_id":"cli_a","app_secret":"s3cr3t"}')
    head, body = request.split(b"\r\n\r\n")
    lines = head.lower().split(b"\r\n")
    assert lines[0] == b"get /open-apis/vc/v1/reserves/691/get_active_meeting http/1.1"
    assert {b"accept: application/json", b"authorization: bearer t-1"} <= set(lines)
    assert not any(line.startswith((b"content-", b"transfer-", b"cookie")) for line in lines)
    assert body == b""


@pytest.mark.parametrize("operation", [None, POST])
async def test_a_refused_connection_is_retried_for_any_method(
    connect: Callable[..., Api], sleeper: RecordingSleeper, operation: Operation | None
) -> None:
    api = connect(nobody())
    with pytest.raises(APIConnectionError, match="no connection") as caught:
        await (api.get() if operation is None else api.call(operation))
    assert caught.value.attempts == 3
    assert caught.value.__cause__ is not None
    assert type(caught.value.__cause__).__module__ == "httpx"
    assert len(sleeper.sleeps) == 2


def reset_before_the_answer(connection: Connection) -> None:
    connection.request()
    connection.reset()


def close_before_the_answer(connection: Connection) -> None:
    connection.request()


def close_in_the_head(connection: Connection) -> None:
    connection.request()
    connection.send(MEETING[:30])


def reset_in_the_body(connection: Connection) -> None:
    connection.request()
    connection.send(MEETING[:-10])
    connection.reset()


def longer_length_than_body(connection: Connection) -> None:
    connection.request()
    connection.send(http(b'{"code":0}', content_length="500"))


def no_http(connection: Connection) -> None:
    connection.request()
    connection.send(b"SSH-2.0-OpenSSH_9.6\r\n\r\n")


def bad_chunk(connection: Connection) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n{}\r\n")


BROKEN = [
    reset_before_the_answer,
    close_before_the_answer,
    close_in_the_head,
    reset_in_the_body,
    longer_length_than_body,
    no_http,
    bad_chunk,
]


@pytest.mark.parametrize("fault", BROKEN)
async def test_a_broken_connection_is_retried_where_that_is_safe(
    serve: Serve, sleeper: RecordingSleeper, fault: Script
) -> None:
    api = serve(fault, fault, replies(MEETING))
    assert (await api.get()).meeting is not None
    assert len(sleeper.sleeps) == 2
    with pytest.raises(APIConnectionError, match="connection broke") as caught:
        await serve(fault).call(POST)
    assert (caught.value.kind, caught.value.attempts) == ("connection", 1)


def hang_before_the_answer(connection: Connection) -> None:
    connection.request()
    connection.hang()


def hang_in_the_body(connection: Connection) -> None:
    connection.request()
    connection.send(MEETING[:-10])
    connection.hang()


def drip(connection: Connection) -> None:
    """Each byte in time, all of them never."""
    connection.request()
    connection.send(http(b"", content_length="100000"))
    while not connection.released.wait(0.02):
        connection.send(b" ")


def later(fault: Script) -> Script:
    """Answer one request, so that the connection is there, then do something else to the next."""

    def script(connection: Connection) -> None:
        connection.request()
        connection.send(MEETING)
        fault(connection)

    return script


@pytest.mark.parametrize("limits", [{"timeout": 0.2}, {"timeout": 9, "connect_timeout": 0.2}])
async def test_a_connection_that_does_not_come_about_is_retried_for_any_method(
    connect: Callable[..., Api], limits: dict[str, float]
) -> None:
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)  # and nobody accepts: the queue is full after the first few
        for _ in range(4):
            filler = stack.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        api = connect(f"http://127.0.0.1:{listener.getsockname()[1]}", max_retries=1, **limits)
        with pytest.raises(APITimeoutError, match="no connection") as caught:
            await api.call(POST)
    assert caught.value.attempts == 2


def drip_the_head(connection: Connection) -> None:
    connection.request()
    connection.send(b"HTTP/1.1 200 OK\r\nx: ")
    while not connection.released.wait(0.02):
        connection.send(b" ")


@pytest.mark.parametrize("flavor", ["async"])  # httpx gives a synchronous client no way to do this
async def test_an_attempt_ends_in_time_while_the_head_drips(serve: Serve) -> None:
    api = serve(later(drip_the_head), max_retries=0)
    await api.get()
    with pytest.raises(APITimeoutError):
        await api.get(timeout=0.2)


@pytest.mark.parametrize("fault", [hang_before_the_answer, hang_in_the_body, drip])
async def test_an_attempt_ends_in_time(serve: Serve, fault: Script) -> None:
    api = serve(later(fault), max_retries=0)
    await api.get()
    with pytest.raises(APITimeoutError, match=r"no complete answer within 0\.2 s") as caught:
        await api.get(timeout=0.2)
    assert (caught.value.kind, caught.value.attempts) == ("timeout", 1)


async def test_a_timeout_is_retried_where_that_is_safe(serve: Serve, sleeper: RecordingSleeper) -> None:
    api = serve(later(hang_before_the_answer), replies(MEETING))
    await api.get()
    assert (await api.get(timeout=0.5, max_retries=5)).meeting is not None
    assert sleeper.sleeps != []
    api = serve(later(hang_before_the_answer))
    await api.get()
    with pytest.raises(APITimeoutError) as caught:
        await api.call(POST, timeout=0.2)
    assert caught.value.attempts == 1


async def test_the_deadline_cuts_an_attempt_short(serve: Serve) -> None:
    api = serve(later(hang_before_the_answer), timeout=20)
    await api.get()
    with pytest.raises(APITimeoutError) as caught:
        await api.get(deadline=0.2)
    assert caught.value.attempts == 1


@pytest.mark.parametrize("body", [b"<html>bad gateway</html>", b"", b"\xff\xfe", b'{"code":'])
async def test_a_page_of_a_gateway_is_an_http_error(serve: Serve, body: bytes) -> None:
    with pytest.raises(HTTPStatusError) as caught:
        await serve(replies(http(body, "502 Bad Gateway", x_request_id="log-1")), max_retries=0).get()
    assert (caught.value.http_status, caught.value.log_id) == (502, "log-1")
    assert "proxy or a gateway" in str(caught.value)


async def test_gzip_is_understood(serve: Serve) -> None:
    content = gzip.compress(MEETING.split(b"\r\n\r\n")[1])
    result = await serve(replies(http(content, content_encoding="gzip"))).get()
    assert result.meeting is not None


@pytest.mark.parametrize("keep", [-12, 15])
async def test_truncated_gzip_is_a_decode_error(serve: Serve, keep: int) -> None:
    content = gzip.compress(MEETING.split(b"\r\n\r\n")[1])[:keep]
    with pytest.raises(DecodeError) as caught:
        await serve(replies(http(content, content_encoding="gzip"))).get()
    assert caught.value.attempts == 1


async def test_a_wrong_encoding_is_a_decode_error(serve: Serve) -> None:
    with pytest.raises(DecodeError, match="encoding is broken") as caught:
        await serve(replies(http({"code": 0}, content_encoding="gzip", x_tt_logid="log-1"))).get()
    error = caught.value
    assert (error.http_status, error.log_id, error.attempts) == (200, "log-1", 1)
    assert error.__cause__ is not None


async def test_a_shorter_length_than_the_body_is_a_decode_error(serve: Serve) -> None:
    with pytest.raises(DecodeError):
        await serve(replies(http({"code": 0, "data": {}}, content_length="10"))).get()


async def test_a_redirect_is_not_followed(server: Callable[..., RawServer], connect: Callable[..., Api]) -> None:
    elsewhere = server(replies(MEETING))
    api = connect(server(replies(http(b"", "302 Found", location=elsewhere.url + "/"))).url)
    with pytest.raises(HTTPStatusError, match="redirects are not followed") as caught:
        await api.get()
    assert (caught.value.http_status, caught.value.attempts) == (302, 1)
    assert elsewhere.connections == 0


@pytest.mark.parametrize("location", ["javascript:void(0)", "http://[", "//", "\u00ff"])
async def test_a_location_that_makes_no_sense_is_not_read(serve: Serve, location: str) -> None:
    with pytest.raises(HTTPStatusError, match="redirects are not followed") as caught:
        await serve(replies(http(b"", "302 Found", location=location))).get()
    assert caught.value.http_status == 302


async def test_a_body_declared_too_long_is_refused_unread(serve: Serve) -> None:
    size = str(policy.LIMITS_BODY_BYTES + 1)
    with pytest.raises(DecodeError, match="longer than 16777216 bytes") as caught:
        await serve(replies(http(b"{", content_length=size))).get()
    assert (caught.value.http_status, caught.value.attempts) == (200, 1)


async def test_a_body_that_grows_too_long_is_refused(serve: Serve) -> None:
    def flood(connection: Connection) -> None:
        connection.request()
        connection.send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
        chunk = b"100000\r\n" + b" " * 0x100000 + b"\r\n"
        for _ in range(32):
            connection.send(chunk)

    with pytest.raises(DecodeError, match="longer than") as caught:
        await serve(flood).get()
    assert caught.value.http_status == 200


async def test_a_body_as_long_as_allowed_is_read(serve: Serve) -> None:
    content = b'{"code":0,"data":{}}'.ljust(policy.LIMITS_BODY_BYTES)
    await serve(replies(http(content))).get()


@pytest.mark.parametrize("how", ["argument", "environment"])
async def test_a_proxy_is_honoured(
    server: Callable[..., RawServer], connect: Callable[..., Api], monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    proxy = server(replies(MEETING))
    if how == "environment":
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
    target = nobody()
    await connect(target, proxy=proxy.url if how == "argument" else None).get()
    assert proxy.requests[0].startswith(f"GET {target}/open-apis/".encode())


@pytest.mark.parametrize("operation", [None, POST])
async def test_a_proxy_that_refuses_is_a_connection_error(
    server: Callable[..., RawServer], connect: Callable[..., Api], operation: Operation | None
) -> None:
    proxy = server(replies(http(b"", "403 Forbidden")))
    api = connect("https://open.feishu.cn", proxy=proxy.url, max_retries=1)
    with pytest.raises(APIConnectionError, match="no connection") as caught:
        await (api.get() if operation is None else api.call(operation))
    assert caught.value.attempts == 2


async def test_netrc_never_replaces_the_authorization(
    server: Callable[..., RawServer],
    connect: Callable[..., Api],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: pytest.TempPathFactory,
) -> None:
    netrc = f"{tmp_path}/netrc"
    with open(netrc, "w", encoding="ascii") as file:  # noqa: PTH123
        file.write("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", netrc)
    host = server(replies(MEETING))
    await connect(host.url).get()
    assert b"authorization: bearer t-0\r\n" in host.requests[0].lower()


async def test_cookies_are_not_sent_back(server: Callable[..., RawServer], connect: Callable[..., Api]) -> None:
    host = server(replies(http({"code": 0}, set_cookie="session=1; Path=/")))
    api = connect(host.url)
    await api.get()
    await api.get()
    assert len(host.requests) == 2
    assert not any(b"cookie" in request.lower() for request in host.requests)


async def test_a_server_that_is_gone_is_retried_on_a_new_connection(serve: Serve, sleeper: RecordingSleeper) -> None:
    def once(connection: Connection) -> None:
        connection.request()
        connection.send(MEETING)

    api = serve(once)
    for _ in range(3):
        assert (await api.get()).meeting is not None


async def test_errors_name_the_operation_and_carry_no_token(serve: Serve) -> None:
    with pytest.raises(FeishuVCError) as caught:
        await serve(reset_before_the_answer, max_retries=0).get()
    error = caught.value
    assert (error.operation, error.method) == ("reserves.get_active_meeting", "GET")
    assert error.path == "/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting"
    assert "t-0" not in repr(error)
