"""Closing a client."""

from __future__ import annotations

import pytest
from feishu_vc import AsyncFeishuVC, ConfigError, FeishuVC

from .harness import APP_ID, SECRET, Api, AsyncPlatform, Flavor, Platform


async def test_a_closed_client_says_so(api: Api, platform: Platform) -> None:
    await api.get()
    await api.close()
    with pytest.raises(ConfigError, match="closed") as caught:
        await api.get()
    assert caught.value.operation == "reserves.get_active_meeting"
    assert (platform.closed, platform.count("GET /x")) == (1, 0)
    assert len(platform.requests) == 2


async def test_a_client_that_was_never_used_can_be_closed(api: Api, platform: Platform) -> None:
    await api.close()
    await api.close()
    assert platform.requests == []


async def test_a_with_statement_closes_whatever_happens(platform: Platform, flavor: Flavor) -> None:
    if flavor == "sync":
        with pytest.raises(ZeroDivisionError), FeishuVC(APP_ID, SECRET, transport=platform) as client:
            client.reserves.get_active_meeting("691")
            raise ZeroDivisionError
    else:
        with pytest.raises(ZeroDivisionError):
            async with AsyncFeishuVC(APP_ID, SECRET, transport=AsyncPlatform(platform)) as async_client:
                await async_client.reserves.get_active_meeting("691")
                raise ZeroDivisionError
    assert platform.closed == 1
