"""Tenant tokens from the caller's own provider."""

from __future__ import annotations

from typing import Any

import pytest
from feishu_vc import AuthError, ConfigError, MemoryTokenStore, Token

from .conftest import New
from .harness import MEETING, TENANT, Flavor, Platform, VirtualClock, all_of, ok, refused


class Provider:
    def __init__(self, *tokens: Any) -> None:
        self.tokens = list(tokens)
        self.asked: list[str | None] = []

    def token(self, tenant_key: str | None) -> Token:
        self.asked.append(tenant_key)
        token: Token = self.tokens[min(len(self.asked), len(self.tokens)) - 1]
        if isinstance(token, Exception):
            raise token
        return token


class AsyncProvider(Provider):
    async def token(self, tenant_key: str | None) -> Token:  # type: ignore[override]
        return super().token(tenant_key)


async def test_its_tokens_are_kept_and_renewed_like_the_platforms(
    new: New, platform: Platform, clock: VirtualClock
) -> None:
    provider = Provider(Token("p-1", 7200), Token("p-2", 7200))
    api = new(None, None, token_provider=provider)
    await all_of(api.get() for _ in range(20))
    clock.advance(7200)
    await api.get()
    assert platform.tokens() == ["p-1"] * 20 + ["p-2"]
    assert provider.asked == [None, None]
    assert platform.count(TENANT) == 0


async def test_it_is_asked_for_each_tenant(new: New, platform: Platform) -> None:
    provider = Provider(Token("p-1", 7200), Token("p-2", 7200))
    api = new(app_type="store", token_provider=provider)
    await api.get(tenant_key="a")
    await api.get(tenant_key="b")
    await api.get(tenant_key="a")
    assert platform.tokens() == ["p-1", "p-2", "p-1"]
    assert provider.asked == ["a", "b"]


async def test_a_rejected_token_is_asked_for_again(new: New, platform: Platform) -> None:
    platform.on(MEETING, refused(99991663), ok())
    await new(token_provider=Provider(Token("p-1", 7200), Token("p-2", 7200))).get()
    assert platform.tokens() == ["p-1", "p-2"]


@pytest.mark.parametrize(
    "token",
    [None, "p-1", Token("", 7200), Token("p-1", 0), Token("p-1\n", 7200), Token(7, 7200)],  # type: ignore[arg-type]
)
async def test_what_is_no_token_is_an_error(new: New, platform: Platform, token: object) -> None:
    with pytest.raises(AuthError, match="provider"):
        await new(token_provider=Provider(token)).get()
    assert platform.requests == []


async def test_its_own_error_reaches_the_caller(new: New, platform: Platform) -> None:
    with pytest.raises(LookupError, match="vault"):
        await new(token_provider=Provider(LookupError("vault"))).get()


async def test_it_may_be_a_coroutine_function_for_the_asynchronous_client(
    new: New, platform: Platform, flavor: Flavor
) -> None:
    provider = AsyncProvider(Token("p-1", 7200))
    if flavor == "sync":
        with pytest.raises(ConfigError, match="coroutine"):
            new(token_provider=provider)
        return
    await new(token_provider=provider).get()
    assert platform.tokens() == ["p-1"]


async def test_two_providers_never_share_tokens_through_a_store(new: New, platform: Platform) -> None:
    store = MemoryTokenStore()
    for name in ("p-1", "p-2"):
        await new(None, None, token_store=store, token_provider=Provider(Token(name, 7200))).get()
    assert platform.tokens() == ["p-1", "p-2"]


async def test_no_credentials_and_no_provider_is_told_before_anything_is_sent(new: New, platform: Platform) -> None:
    from feishu_vc import UserToken
    from feishu_vc._operation import Operation

    api = new(None, None, user_token=UserToken(access_token="u-1"))
    with pytest.raises(ConfigError, match="app_id and app_secret"):
        await api.call(Operation("x.y", "GET", "/x", tokens=("tenant_access_token",)))
    assert platform.requests == []
