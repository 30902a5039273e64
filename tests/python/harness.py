"""One interface over both clients, and the world around them: a platform in memory, a clock that is moved by hand.

Tests are coroutines. `Api` awaits `AsyncFeishuVC` and runs `FeishuVC` in threads, so one test speaks to both.
"""

from __future__ import annotations

import asyncio
import copy
import json
import threading
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Literal, TypeAlias, TypeVar
from urllib.parse import parse_qsl, urlsplit

from feishu_vc import AsyncFeishuVC, FeishuVC, Request, Response, UserToken
from feishu_vc._operation import Operation
from feishu_vc.models import GetActiveMeetingResult

T = TypeVar("T")

Flavor: TypeAlias = Literal["sync", "async"]
Reply: TypeAlias = "Response | Exception | Callable[[Request], Response]"

APP_ID, SECRET = "cli_a", "s3cr3t-of-cli_a"
TENANT = "POST /open-apis/auth/v3/tenant_access_token/internal"
APP = "POST /open-apis/auth/v3/app_access_token"
STORE_TENANT = "POST /open-apis/auth/v3/tenant_access_token"
RESEND = "POST /open-apis/auth/v3/app_ticket/resend"
OAUTH = "POST /oauth/v3/token"
MEETING = "GET /open-apis/vc/v1/reserves/691/get_active_meeting"
WALL = 1_700_000_000.0


class VirtualClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return WALL - 1_000.0 + self.now

    def advance(self, seconds: float) -> None:
        self.now += seconds


class RecordingSleeper:
    """Lets virtual time pass and remembers how much."""

    def __init__(self, clock: VirtualClock) -> None:
        self._clock = clock
        self.sleeps: list[float] = []

    def sleep(self, seconds: float) -> None:
        self.sleeps.append(seconds)
        self._clock.advance(seconds)


class AsyncRecordingSleeper:
    """`RecordingSleeper` to be awaited."""

    def __init__(self, sleeper: RecordingSleeper) -> None:
        self._sleeper = sleeper

    async def sleep(self, seconds: float) -> None:
        self._sleeper.sleep(seconds)


def answer(content: object, status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """A response with JSON, or with the bytes given."""
    body = content if isinstance(content, bytes) else json.dumps(content).encode()
    return Response(status, Headers(headers or {}), body)


def ok(**data: object) -> Response:
    return answer({"code": 0, "msg": "success", "data": data})


def refused(code: int, status: int = 400, msg: str = "no", **more: object) -> Response:
    return answer({"code": code, "msg": msg, **more}, status)


def granted(token: str, expire: object = 7200, field: str = "tenant_access_token") -> Response:
    return answer({"code": 0, "msg": "ok", field: token, "expire": expire})


class Headers(dict[str, str]):
    """Names match in any case."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        super().__init__({name.lower(): value for name, value in headers.items()})

    def get(self, name: str, default: Any = None) -> Any:
        return super().get(name.lower(), default)


class Platform:
    """A Feishu in memory. Replies are scripted; what is not answers with success and numbered tokens."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.timeouts: list[tuple[float, float]] = []
        self.closed = 0
        self._mutex = threading.Lock()
        self._script: dict[str, deque[Reply]] = {}
        self._gates: dict[str, threading.Event] = {}
        self._issued = 0

    def on(self, what: str, *replies: Reply) -> None:
        """The replies to a method and path, one after another; the last one is repeated."""
        self._script[what] = deque(replies)

    def hold(self, what: str) -> threading.Event:
        """Let requests wait until the returned event is set."""
        self._gates[what] = threading.Event()
        return self._gates[what]

    def count(self, what: str) -> int:
        return Counter(map(name_of, self.requests))[what]

    def sent(self, what: str) -> list[Request]:
        return [request for request in self.requests if name_of(request) == what]

    def bodies(self, what: str) -> list[dict[str, str]]:
        return [body_of(request) for request in self.sent(what)]

    def tokens(self, what: str = MEETING) -> list[str]:
        """The tokens that requests carried."""
        return [request.headers["authorization"].removeprefix("Bearer ") for request in self.sent(what)]

    def send(self, request: Request, timeout: float, connect_timeout: float) -> Response:
        with self._mutex:
            self.requests.append(request)
            self.timeouts.append((timeout, connect_timeout))
        if gate := self._gates.get(name_of(request)):
            assert gate.wait(20)
        with self._mutex:
            reply = self._next(request)
        if isinstance(reply, Exception):
            raise copy.deepcopy(reply)  # the client writes into it
        return reply(request) if callable(reply) else reply

    def close(self) -> None:
        self.closed += 1

    def _next(self, request: Request) -> Reply:
        what = name_of(request)
        if script := self._script.get(what):
            return script.popleft() if len(script) > 1 else script[0]
        field = {TENANT: "tenant_access_token", STORE_TENANT: "tenant_access_token", APP: "app_access_token"}.get(what)
        if field is not None:
            self._issued += 1
            return granted(f"t-{self._issued}", field=field)
        return ok() if what == RESEND else ok(meeting={"id": "1", "topic": "weekly"})


class AsyncPlatform:
    """`Platform` to be awaited; a gate is waited for in a thread."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    async def send(self, request: Request, timeout: float, connect_timeout: float) -> Response:
        if name_of(request) in self._platform._gates:
            return await in_thread(lambda: self._platform.send(request, timeout, connect_timeout))
        return self._platform.send(request, timeout, connect_timeout)

    async def aclose(self) -> None:
        self._platform.close()


def name_of(request: Request) -> str:
    return f"{request.method} {urlsplit(request.url).path}"


def body_of(request: Request) -> dict[str, str]:
    text = (request.content or b"").decode()
    return dict(parse_qsl(text)) if "form" in request.headers.get("content-type", "") else dict(json.loads(text))


_THREADS = ThreadPoolExecutor(600, "caller")


class Api:
    """A client of either kind."""

    def __init__(self, client: FeishuVC | AsyncFeishuVC) -> None:
        self.client = client

    async def get(self, reserve_id: str = "691", **options: Any) -> GetActiveMeetingResult:
        """The operation that most tests call."""
        result = await self.run(lambda c: c.reserves.get_active_meeting(reserve_id, options=options or None))
        assert isinstance(result, GetActiveMeetingResult)
        return result

    async def call(
        self,
        operation: Operation,
        query: Mapping[str, Any] | None = None,
        **options: Any,
    ) -> None:
        """An operation that no resource has."""
        await self.run(
            lambda c: c._call(operation, GetActiveMeetingResult, path={}, query=query or {}, options=options or None)
        )

    async def exchange_code(self, code: str, **values: str) -> UserToken:
        token: UserToken = await self.run(lambda c: c.exchange_code(code, **values))
        return token

    async def close(self) -> None:
        await self.run(lambda c: c.close() if isinstance(c, FeishuVC) else c.aclose())

    async def run(self, function: Callable[[Any], Any]) -> Any:
        if isinstance(self.client, AsyncFeishuVC):
            return await function(self.client)
        return await in_thread(lambda: function(self.client))

    async def settle(self) -> None:
        """Wait until no token request is under way."""
        await until(lambda: not self.client._io._flights)


async def in_thread(function: Callable[[], T]) -> T:
    return await asyncio.get_running_loop().run_in_executor(_THREADS, function)


async def until(true: Callable[[], bool]) -> None:
    """Wait for what other threads or tasks bring about."""
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.001)


async def all_of(calls: Iterable[Awaitable[T]]) -> list[T]:
    return await asyncio.gather(*calls)


async def errors_of(calls: Iterable[Awaitable[object]]) -> list[BaseException]:
    """The errors of calls that all fail."""
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert all(isinstance(result, BaseException) for result in results), results
    return [result for result in results if isinstance(result, BaseException)]
