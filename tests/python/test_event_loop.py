"""Nothing that the asynchronous client does blocks the event loop; and it survives the end of a loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from contextlib import AbstractContextManager
from typing import Any

import pytest
from feishu_vc import AsyncFeishuVC, MemoryTokenStore, StoredToken, UserToken

from .conftest import New
from .harness import OAUTH, RESEND, TENANT, Api, Platform, answer, until
from .raw_server import MEETING, TOKEN, Connection, RawServer, replies

pytestmark = pytest.mark.parametrize("flavor", ["async"])


async def ticks_while(
    call: Callable[[], Coroutine[Any, Any, object]], blocked: Callable[[], bool], release: Callable[[], None]
) -> None:
    """Make a call that blocks, and see that the loop turns meanwhile."""
    task = asyncio.create_task(call())
    await until(blocked)
    for _ in range(20):
        await asyncio.sleep(0)
    assert not task.done()
    release()
    await task


async def test_a_token_request_does_not_block_the_loop(api: Api, platform: Platform) -> None:
    gate = platform.hold(TENANT)
    await ticks_while(api.get, lambda: platform.count(TENANT) == 1, gate.set)


@pytest.mark.usefixtures("flavor")
async def test_a_token_request_over_http_does_not_block_the_loop() -> None:
    asked, answer = threading.Event(), threading.Event()

    def slow(connection: Connection) -> None:
        connection.request()
        asked.set()
        assert answer.wait(20)
        connection.send(TOKEN)
        replies(MEETING)(connection)

    server = RawServer(slow)
    async with AsyncFeishuVC("cli_a", "s3cr3t", domain=server.url) as client:
        await ticks_while(lambda: client.reserves.get_active_meeting("691"), asked.is_set, answer.set)
    server.close()


class BlockingStore(MemoryTokenStore):
    """Blocks in one of its methods until it is released."""

    def __init__(self, method: str) -> None:
        super().__init__()
        self.method = method
        self.entered, self.released = threading.Event(), threading.Event()

    def _block(self, method: str) -> None:
        if method == self.method:
            self.entered.set()
            assert self.released.wait(20)

    def get(self, key: str) -> StoredToken | None:
        self._block("get")
        return super().get(key)

    def set(self, key: str, token: StoredToken) -> None:
        self._block("set")
        super().set(key, token)

    def lock(self, key: str) -> AbstractContextManager[object]:
        self._block("lock")
        return super().lock(key)


@pytest.mark.parametrize("method", ["get", "set", "lock"])
async def test_a_blocking_store_does_not_block_the_loop(new: New, method: str) -> None:
    store = BlockingStore(method)
    await ticks_while(new(token_store=store).get, store.entered.is_set, store.released.set)


async def test_a_blocking_handover_does_not_block_the_loop(new: New, platform: Platform) -> None:
    pair = {"code": 0, "access_token": "u-2", "refresh_token": "r-2", "expires_in": 7200}
    entered, released = threading.Event(), threading.Event()

    def keep(_: UserToken) -> None:
        entered.set()
        assert released.wait(20)

    platform.on(OAUTH, answer(pair))
    user = UserToken.from_dict({"access_token": "u-1", "refresh_token": "r-1", "expires_at": "1"})
    await ticks_while(new(user_token=user, on_refresh=keep).get, entered.is_set, released.set)


async def test_a_blocking_ticket_function_does_not_block_the_loop(new: New, platform: Platform) -> None:
    entered, released = threading.Event(), threading.Event()

    def ticket() -> str:
        entered.set()
        assert released.wait(20)
        return "ticket"

    api = new(app_type="store", app_ticket=ticket)
    await ticks_while(lambda: api.get(tenant_key="t"), entered.is_set, released.set)
    assert platform.count(RESEND) == 0


async def test_many_clients_with_one_store_in_one_loop_do_not_deadlock(new: New, platform: Platform) -> None:
    store = MemoryTokenStore()
    clients = [new(token_store=store) for _ in range(50)]
    async with asyncio.timeout(20):
        await asyncio.gather(*(client.get() for client in clients))
    assert platform.count(TENANT) == 1


@pytest.mark.filterwarnings("error::pytest.PytestUnhandledThreadExceptionWarning")
async def test_what_frees_a_lock_is_run_even_if_its_caller_is_cancelled_at_once(api: Api) -> None:
    begun: list[threading.Thread] = []
    done: list[str] = []
    start = threading.Thread.start
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            threading.Thread, "start", lambda thread: begun.append(thread)
        )  # not yet running when the caller leaves
        call = asyncio.create_task(api.client._io.blocking(done.append, "freed"))
        await asyncio.sleep(0)
        call.cancel()
        await asyncio.wait((call,))
    [thread] = begun
    start(thread)
    thread.join()
    assert call.cancelled()
    assert done == ["freed"]


@pytest.mark.usefixtures("flavor")
def test_a_client_outlives_an_event_loop() -> None:
    server = RawServer(replies(TOKEN, MEETING), replies(MEETING))
    client = AsyncFeishuVC("cli_a", "s3cr3t", domain=server.url)

    async def get() -> None:
        result = await client.reserves.get_active_meeting("691")
        assert result.meeting is not None

    for _ in range(3):
        asyncio.run(get())
    asyncio.run(client.aclose())
    assert server.connections == 3
    server.close()


@pytest.mark.usefixtures("flavor")
def test_a_token_request_that_a_dead_loop_left_behind_is_made_anew() -> None:
    started = threading.Event()

    def held(connection: Connection) -> None:
        connection.request()
        started.set()
        connection.hang()

    server = RawServer(held, replies(TOKEN, MEETING))
    client = AsyncFeishuVC("cli_a", "s3cr3t", domain=server.url)
    loop = asyncio.new_event_loop()
    task = loop.create_task(client.reserves.get_active_meeting("691"))

    async def wait_for_request() -> None:
        await until(started.is_set)

    loop.run_until_complete(wait_for_request())
    loop.stop()  # and never run again: its tasks are neither done nor cancelled

    async def get() -> None:
        result = await client.reserves.get_active_meeting("691")
        assert result.meeting is not None
        await client.aclose()

    asyncio.run(get())
    server.close()
    for left in asyncio.all_tasks(loop):
        left.cancel()
    with pytest.raises(asyncio.CancelledError):
        loop.run_until_complete(task)
    loop.close()
