"""The one module that knows httpx: what it makes of a request, of the caller's client, and of httpx's errors."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import respx
from feishu_vc import (
    APIConnectionError,
    APITimeoutError,
    AsyncFeishuVC,
    ConfigError,
    FeishuVC,
    FeishuVCError,
    NotSentError,
    Request,
)
from feishu_vc._transport import AsyncHttpxTransport, HttpxTransport

from .harness import Api, Flavor

URL = "https://open.feishu.cn/open-apis/vc/v1/reserves/691/get_active_meeting"
OK = httpx.Response(200, json={"code": 0, "data": {"meeting": {"id": "1"}}})


class OneTransport:
    """`HttpxTransport` of either kind."""

    def __init__(self, flavor: Flavor, client: Any = None) -> None:
        self._transport = (HttpxTransport if flavor == "sync" else AsyncHttpxTransport)(client)

    async def send(self, request: Request, timeout: float = 3) -> Any:
        answer = self._transport.send(request, timeout, 1)
        return await answer if asyncio.iscoroutine(answer) else answer

    async def close(self) -> None:
        if isinstance(self._transport, AsyncHttpxTransport):
            await self._transport.aclose()
        else:
            self._transport.close()


@pytest.fixture
async def transport(flavor: Flavor) -> AsyncIterator[OneTransport]:
    one = OneTransport(flavor)
    yield one
    await one.close()


GET = Request("GET", URL, {"authorization": "Bearer t-secret"})


def own_client(flavor: Flavor, **options: Any) -> Any:
    return httpx.Client(**options) if flavor == "sync" else httpx.AsyncClient(**options)


def api_with(flavor: Flavor, **options: Any) -> Api:
    return Api((FeishuVC if flavor == "sync" else AsyncFeishuVC)(access_token="t-0", **options))


@respx.mock
async def test_a_request_goes_out_as_it_is(transport: OneTransport) -> None:
    route = respx.post(URL).mock(OK)
    response = await transport.send(Request("POST", URL, {"content-type": "text/x"}, b"body"))
    request = route.calls.last.request
    assert request.content == b"body"
    assert dict(request.headers) == {"content-type": "text/x", "host": "open.feishu.cn", "content-length": "4"}
    assert request.extensions["timeout"] == {"connect": 1, "read": 3, "write": 3, "pool": 3}
    assert (response.status, response.headers["Content-Type"]) == (200, "application/json")


NOT_SENT = [
    (httpx.ConnectTimeout, APITimeoutError),
    (httpx.PoolTimeout, APITimeoutError),
    (httpx.ConnectError, APIConnectionError),
    (httpx.ProxyError, APIConnectionError),
]
BROKEN: list[tuple[type[httpx.HTTPError] | type[httpx.InvalidURL], type[FeishuVCError]]] = [
    (httpx.ReadTimeout, APITimeoutError),
    (httpx.WriteTimeout, APITimeoutError),
    (httpx.ReadError, APIConnectionError),
    (httpx.WriteError, APIConnectionError),
    (httpx.CloseError, APIConnectionError),
    (httpx.RemoteProtocolError, APIConnectionError),
    (httpx.UnsupportedProtocol, ConfigError),
    (httpx.InvalidURL, ConfigError),
]


@pytest.mark.parametrize(("theirs", "ours"), NOT_SENT)
@respx.mock
async def test_errors_before_the_request_was_sent(
    transport: OneTransport, theirs: type[httpx.TransportError], ours: type[FeishuVCError]
) -> None:
    respx.get(URL).mock(side_effect=theirs("why"))
    with pytest.raises(NotSentError) as caught:
        await transport.send(GET)
    assert type(caught.value.error) is ours
    assert isinstance(caught.value.__cause__, theirs)
    assert isinstance(caught.value.unwrapped().__cause__, theirs)


@pytest.mark.parametrize(("theirs", "ours"), BROKEN)
@respx.mock
async def test_errors_after_that(transport: OneTransport, theirs: Any, ours: type[FeishuVCError]) -> None:
    respx.get(URL).mock(side_effect=theirs(""))
    with pytest.raises(ours) as caught:
        await transport.send(GET)
    assert type(caught.value) is ours
    assert isinstance(caught.value.__cause__, theirs)


@respx.mock
async def test_a_header_that_does_not_fit_is_not_quoted(transport: OneTransport) -> None:
    respx.get(URL).mock(side_effect=httpx.LocalProtocolError("Illegal header value b'Bearer t-secret'"))
    with pytest.raises(ConfigError) as caught:
        await transport.send(GET)
    assert "t-secret" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__


@respx.mock
async def test_an_own_client_is_used_and_left_open(flavor: Flavor) -> None:
    respx.get(URL).mock(OK)
    client = own_client(
        flavor,
        headers={"x-default": "1"},
        params={"extra": "1"},
        cookies={"session": "1"},
        auth=("me", "password"),
        follow_redirects=True,
        timeout=99,
    )
    api = api_with(flavor, http_client=client)
    await api.get()
    request = respx.calls.last.request
    assert str(request.url) == URL
    assert request.headers["authorization"] == "Bearer t-0"
    assert not {"cookie", "x-default"} & set(request.headers)
    assert request.extensions["timeout"]["read"] == 30
    await api.close()
    assert not client.is_closed
    assert client.timeout.read == 99


@respx.mock
async def test_an_own_client_follows_no_redirect(flavor: Flavor) -> None:
    respx.get(URL).mock(httpx.Response(302, headers={"location": "https://evil.example/"}))
    other = respx.get("https://evil.example/").mock(OK)
    api = api_with(flavor, http_client=own_client(flavor, follow_redirects=True))
    with pytest.raises(FeishuVCError, match="redirects"):
        await api.get()
    assert not other.called


async def test_an_own_client_that_is_closed_is_a_config_error(flavor: Flavor) -> None:
    client = own_client(flavor)
    api = api_with(flavor, http_client=client)
    if flavor == "sync":
        client.close()
    else:
        await client.aclose()
    with pytest.raises(ConfigError, match="closed") as caught:
        await api.get()
    assert caught.value.operation == "reserves.get_active_meeting"


async def test_a_client_of_the_other_kind_is_a_config_error(flavor: Flavor) -> None:
    wrong = own_client("async" if flavor == "sync" else "sync")
    with pytest.raises(ConfigError, match="http_client must be an httpx"):
        await api_with(flavor, http_client=wrong).get()


@pytest.mark.parametrize("value", ["ftp://me:secret@proxy", "http://me:secret@proxy:port", "socks5://proxy:1"])
async def test_a_proxy_of_the_environment_that_cannot_be_used_is_a_config_error(
    flavor: Flavor, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", value)
    with pytest.raises(ConfigError, match="proxy") as caught:
        await api_with(flavor).get()
    assert "secret" not in str(caught.value)
    assert caught.value.__suppress_context__


@respx.mock
async def test_an_own_transport_of_a_client_is_closed_with_it(transport: OneTransport) -> None:
    respx.get(URL).mock(OK)
    await transport.send(GET)
    await transport.close()
    with pytest.raises(ConfigError, match="closed"):
        await transport.send(GET)
