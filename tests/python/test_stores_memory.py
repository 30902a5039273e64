"""Clients of one process that share a store."""

from __future__ import annotations

import pytest
from feishu_vc import AsyncFeishuVC, FeishuVC, MemoryTokenStore, StoredToken

from .conftest import New
from .harness import (
    APP_ID,
    SECRET,
    TENANT,
    WALL,
    AsyncPlatform,
    Platform,
    VirtualClock,
    all_of,
    granted,
    refused,
    until,
)


@pytest.fixture
def store() -> MemoryTokenStore:
    return MemoryTokenStore()


async def test_a_token_is_fetched_once_for_all_clients(new: New, platform: Platform, store: MemoryTokenStore) -> None:
    await all_of(new(token_store=store).get() for _ in range(20))
    assert platform.count(TENANT) == 1
    assert platform.tokens() == ["t-1"] * 20


async def test_it_keeps_wall_time(new: New, platform: Platform, store: MemoryTokenStore) -> None:
    platform.on(TENANT, granted("t-1", 100))
    await new(token_store=store).get()
    assert list(store._tokens.values()) == [StoredToken("t-1", WALL + 100, 100)]


async def test_a_token_of_the_store_has_the_windows_of_its_lifetime(
    new: New, platform: Platform, clock: VirtualClock, store: MemoryTokenStore
) -> None:
    await new(token_store=store).get()
    clock.advance(6599)
    api = new(token_store=store)
    await api.get()
    await api.settle()
    assert platform.count(TENANT) == 1
    clock.advance(1)
    await api.get()
    await api.settle()
    assert platform.count(TENANT) == 2


async def test_a_renewed_token_reaches_the_other_clients(
    new: New, platform: Platform, clock: VirtualClock, store: MemoryTokenStore
) -> None:
    one, other = new(token_store=store), new(token_store=store)
    await one.get()
    await other.get()
    clock.advance(6600)
    for api in (one, other, one, other):
        await api.get()
        await api.settle()
    assert platform.count(TENANT) == 2
    assert platform.tokens() == ["t-1", "t-1", "t-1", "t-1", "t-2", "t-2"]


async def test_a_new_client_can_use_a_token_in_its_advisory_window(
    new: New, platform: Platform, clock: VirtualClock, store: MemoryTokenStore
) -> None:
    await new(token_store=store).get()
    clock.advance(7000)
    platform.on(TENANT, refused(10014, 200))
    late = new(token_store=store)
    await late.get()
    await late.get()
    await late.settle()
    assert platform.tokens() == ["t-1"] * 3
    assert platform.count(TENANT) == 2


async def test_a_token_in_its_mandatory_window_is_fetched_anew(
    new: New, platform: Platform, clock: VirtualClock, store: MemoryTokenStore
) -> None:
    await new(token_store=store).get()
    clock.advance(7200 - 30)
    await new(token_store=store).get()
    assert platform.tokens() == ["t-1", "t-2"]


async def test_a_token_lives_no_longer_than_its_lifetime_whatever_the_clocks_say(
    new: New, platform: Platform, clock: VirtualClock, store: MemoryTokenStore
) -> None:
    api = new(token_store=store)
    store.set(api.client._core._tenant(None).key, StoredToken("t-0", WALL + 10**6, 7200))
    await api.get()
    clock.advance(7200)
    await api.get()
    assert platform.tokens() == ["t-0", "t-1"]


async def test_a_failed_fetch_frees_the_lock(new: New, platform: Platform, store: MemoryTokenStore) -> None:
    platform.on(TENANT, refused(10014, 200), granted("t-1"))
    api = new(token_store=store)
    with pytest.raises(Exception, match="no"):
        await api.get()
    await new(token_store=store).get()
    assert platform.tokens() == ["t-1"]


@pytest.mark.parametrize("flavor", ["async"])
async def test_a_cancelled_fetch_frees_the_lock(new: New, platform: Platform, store: MemoryTokenStore) -> None:
    import asyncio

    gate = platform.hold(TENANT)
    leaving = new(token_store=store)
    call = asyncio.create_task(leaving.get())
    await until(lambda: platform.count(TENANT) == 1)
    await leaving.close()
    await asyncio.gather(call, return_exceptions=True)
    gate.set()
    await new(token_store=store).get()


@pytest.mark.parametrize("flavor", ["async"])
async def test_a_fetch_that_is_cancelled_while_it_waits_for_the_lock_gives_it_back(
    new: New, store: MemoryTokenStore
) -> None:
    import asyncio

    leaving = new(token_store=store)
    lock = store.lock(leaving.client._core._tenant(None).key)
    entered: list[None] = []
    take = MemoryTokenStore.lock

    def noticed(self: MemoryTokenStore, key: str) -> object:
        entered.append(None)
        return take(self, key)

    with lock, pytest.MonkeyPatch.context() as patch:
        patch.setattr(MemoryTokenStore, "lock", noticed)
        call = asyncio.create_task(leaving.get())
        await until(lambda: bool(entered))
        await leaving.close()
        await asyncio.gather(call, return_exceptions=True)
    async with asyncio.timeout(20):
        await new(token_store=store).get()


def test_both_kinds_of_client_share_it(platform: Platform, store: MemoryTokenStore) -> None:
    import asyncio

    with FeishuVC(APP_ID, SECRET, transport=platform, token_store=store) as client:
        client.reserves.get_active_meeting("691")

    async def main() -> None:
        async with AsyncFeishuVC(APP_ID, SECRET, transport=AsyncPlatform(platform), token_store=store) as client:
            await client.reserves.get_active_meeting("691")

    asyncio.run(main())
    assert platform.count(TENANT) == 1


def test_a_token_is_deleted_only_if_it_is_the_one(store: MemoryTokenStore) -> None:
    store.set("k", StoredToken("t-2", WALL, 7200))
    store.delete("k", "t-1")
    store.delete("other", "t-2")
    assert store.get("k") is not None
    store.delete("k", "t-2")
    assert store.get("k") is None
