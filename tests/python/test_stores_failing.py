"""A store that fails is logged and bypassed, and its errors tell nobody the token."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from typing import Any

import pytest
from feishu_vc import MemoryTokenStore, StoredToken

from .conftest import New
from .harness import MEETING, TENANT, WALL, Platform, VirtualClock, ok, refused


class FailingStore(MemoryTokenStore):
    """Fails in one of its methods, and quotes the token in its error."""

    def __init__(self, failing: str) -> None:
        super().__init__()
        self._failing = failing

    def _fail(self, method: str) -> None:
        if method == self._failing:
            raise OSError(f"cannot {method} {self._tokens} t-1 t-2")

    def get(self, key: str) -> StoredToken | None:
        self._fail("get")
        return super().get(key)

    def set(self, key: str, token: StoredToken) -> None:
        self._fail("set")
        super().set(key, token)

    def delete(self, key: str, value: str) -> None:
        self._fail("delete")
        super().delete(key, value)

    def lock(self, key: str) -> Any:
        self._fail("lock")
        return self._lock()

    @contextmanager
    def _lock(self) -> Any:
        self._fail("enter")
        yield
        self._fail("exit")


SAID = {
    "get": "read",
    "set": "written",
    "delete": "cleared",
    "lock": "locked",
    "enter": "locked",
    "exit": "unlocked",
}


@pytest.mark.parametrize("method", SAID)
async def test_a_call_succeeds_all_the_same(
    new: New, platform: Platform, method: str, caplog: pytest.LogCaptureFixture
) -> None:
    platform.on(MEETING, ok(), refused(99991663), ok())
    api = new(token_store=FailingStore(method))
    with caplog.at_level(logging.DEBUG):
        await api.get()
        await api.get()
    assert platform.tokens() == ["t-1", "t-1", "t-2"]
    assert f"could not be {SAID[method]} and is bypassed: OSError" in caplog.text
    assert "t-1" not in caplog.text
    assert "t-2" not in caplog.text


@pytest.mark.parametrize(
    "stored",
    [
        "t-0",
        ("t-0", WALL + 7200, 7200),
        StoredToken("", WALL + 7200, 7200),
        StoredToken("t\n0", WALL + 7200, 7200),
        StoredToken(None, WALL + 7200, 7200),  # type: ignore[arg-type]
        StoredToken("t-0", float("nan"), 7200),
        StoredToken("t-0", float("inf"), 7200),
        StoredToken("t-0", WALL + 7200, 0),
        StoredToken("t-0", WALL + 7200, float("nan")),
        StoredToken("t-0", "soon", 7200),  # type: ignore[arg-type]
    ],
)
async def test_what_is_no_token_is_bypassed(
    new: New, platform: Platform, stored: Any, caplog: pytest.LogCaptureFixture
) -> None:
    store = MemoryTokenStore()
    api = new(token_store=store)
    store.set(api.client._core._tenant(None).key, stored)
    with caplog.at_level(logging.WARNING):
        await api.get()
    assert platform.tokens() == ["t-1"]
    assert "could not be read" in caplog.text


async def test_a_token_that_has_ended_is_no_failure(
    new: New, platform: Platform, caplog: pytest.LogCaptureFixture
) -> None:
    store = MemoryTokenStore()
    api = new(token_store=store)
    store.set(api.client._core._tenant(None).key, StoredToken("t-0", WALL - 5, 7200))
    with caplog.at_level(logging.WARNING):
        await api.get()
    assert platform.tokens() == ["t-1"]
    assert caplog.text == ""


async def test_a_store_is_not_asked_once_per_call(new: New, platform: Platform, clock: VirtualClock) -> None:
    class Counting(MemoryTokenStore):
        asked = 0

        def get(self, key: str) -> StoredToken | None:
            Counting.asked += 1
            return super().get(key)

    api = new(token_store=Counting())
    for _ in range(10):
        await api.get()
    assert Counting.asked == 1
    assert platform.count(TENANT) == 1
