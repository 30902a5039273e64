"""Fixtures: each test that takes `api` or `new` runs for `FeishuVC` and for `AsyncFeishuVC`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from feishu_vc import AsyncFeishuVC, FeishuVC

from .harness import (
    APP_ID,
    SECRET,
    Api,
    AsyncPlatform,
    AsyncRecordingSleeper,
    Flavor,
    Platform,
    RecordingSleeper,
    VirtualClock,
)

New = Callable[..., Api]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings from outside."""
    for name in ("FEISHU_APP_ID", "FEISHU_APP_SECRET", "FEISHU_ACCESS_TOKEN", "FEISHU_DOMAIN"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.lower(), raising=False)


@pytest.fixture(autouse=True)
def no_jitter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("random.random", lambda: 0.0)


@pytest.fixture(params=["sync", "async"])
def flavor(request: pytest.FixtureRequest) -> Flavor:
    flavor: Flavor = request.param
    return flavor


@pytest.fixture
def clock() -> VirtualClock:
    return VirtualClock()


@pytest.fixture
def sleeper(clock: VirtualClock) -> RecordingSleeper:
    return RecordingSleeper(clock)


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
async def new(flavor: Flavor, platform: Platform, clock: VirtualClock, sleeper: RecordingSleeper) -> AsyncIterator[New]:
    """Makes clients of the platform in memory."""
    made: list[Api] = []

    def make(app_id: str | None = APP_ID, app_secret: str | None = SECRET, **options: Any) -> Api:
        options = {"clock": clock, **options}
        if flavor == "sync":
            seams = {"transport": platform, "sleeper": sleeper}
            api = Api(FeishuVC(app_id, app_secret, **{**seams, **options}))
        else:
            async_seams = {"transport": AsyncPlatform(platform), "sleeper": AsyncRecordingSleeper(sleeper)}
            api = Api(AsyncFeishuVC(app_id, app_secret, **{**async_seams, **options}))
        made.append(api)
        return api

    yield make
    for api in made:
        await api.close()


@pytest.fixture
def api(new: New) -> Api:
    return new()
