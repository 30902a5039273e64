"""A store app: ticket → app token → a token for each tenant."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from feishu_vc import AuthError, ConfigError
from feishu_vc.error_codes import AppTicketInvalidError

from .conftest import New
from .harness import (
    APP,
    APP_ID,
    MEETING,
    RESEND,
    SECRET,
    STORE_TENANT,
    Api,
    Flavor,
    Platform,
    VirtualClock,
    answer,
    granted,
    ok,
    refused,
)

TICKET = "ticket-1"


@pytest.fixture
def store_app(new: New) -> Callable[..., Api]:
    return lambda **options: new(**{"app_type": "store", "app_ticket": TICKET, **options})


@pytest.fixture
def api(store_app: Callable[..., Api]) -> Api:
    return store_app()


async def test_the_ticket_gets_an_app_token_and_that_a_tenant_token(api: Api, platform: Platform) -> None:
    await api.get(tenant_key="tenant-1")
    assert platform.bodies(APP) == [{"app_id": APP_ID, "app_secret": SECRET, "app_ticket": TICKET}]
    assert platform.bodies(STORE_TENANT) == [{"app_access_token": "t-1", "tenant_key": "tenant-1"}]
    assert platform.tokens() == ["t-2"]


async def test_each_tenant_has_its_own_token_and_all_share_the_app_token(api: Api, platform: Platform) -> None:
    for tenant in ("tenant-1", "tenant-2", "tenant-1", "tenant-2"):
        await api.get(tenant_key=tenant)
    assert platform.tokens() == ["t-2", "t-3", "t-2", "t-3"]
    assert platform.count(APP) == 1


async def test_without_a_tenant_nothing_is_sent(api: Api, platform: Platform) -> None:
    with pytest.raises(ConfigError, match="tenant_key"):
        await api.get()
    assert platform.requests == []


async def test_a_custom_app_has_no_tenants(new: New, platform: Platform) -> None:
    with pytest.raises(ConfigError, match="tenant_key is for store apps"):
        await new().get(tenant_key="tenant-1")
    assert platform.requests == []


@pytest.mark.parametrize("ticket", [None, lambda: None, lambda: "", lambda: 7])
async def test_a_missing_ticket_is_asked_for(store_app: Callable[..., Api], platform: Platform, ticket: object) -> None:
    api = store_app(app_ticket=ticket)
    with pytest.raises(AuthError, match="no app ticket yet") as caught:
        await api.get(tenant_key="tenant-1")
    assert "set_app_ticket" in str(caught.value)
    assert platform.bodies(RESEND) == [{"app_id": APP_ID, "app_secret": SECRET}]
    assert platform.count(APP) == 0
    api.client.set_app_ticket("ticket-2")
    await api.get(tenant_key="tenant-1")
    assert platform.bodies(APP)[0]["app_ticket"] == "ticket-2"


async def test_when_the_ticket_cannot_be_asked_for_that_is_the_error(
    store_app: Callable[..., Api], platform: Platform
) -> None:
    platform.on(RESEND, refused(10016, 200))
    with pytest.raises(AuthError) as caught:
        await store_app(app_ticket=None).get(tenant_key="tenant-1")
    assert caught.value.code == 10016


@pytest.mark.parametrize("resent", [ok(), refused(10016, 200), answer(b"<html>", 502)])
async def test_a_wrong_ticket_is_a_typed_error_and_asked_for_again(
    api: Api, platform: Platform, resent: object
) -> None:
    platform.on(APP, refused(10012, 200, f"ticket {TICKET} invalid"), granted("a-1", field="app_access_token"))
    platform.on(RESEND, resent)  # type: ignore[arg-type]
    with pytest.raises(AppTicketInvalidError) as caught:
        await api.get(tenant_key="tenant-1")
    assert TICKET not in str(caught.value)
    assert platform.count(RESEND) >= 1
    api.client.set_app_ticket("ticket-2")
    await api.get(tenant_key="tenant-1")
    assert [body["app_ticket"] for body in platform.bodies(APP)] == [TICKET, "ticket-2"]


async def test_other_failures_of_the_app_token_ask_for_no_ticket(api: Api, platform: Platform) -> None:
    platform.on(APP, refused(10014, 200))
    with pytest.raises(AuthError) as caught:
        await api.get(tenant_key="tenant-1")
    assert caught.value.code == 10014
    assert platform.count(RESEND) == 0


async def test_the_latest_ticket_comes_from_a_function(
    store_app: Callable[..., Api], platform: Platform, clock: VirtualClock
) -> None:
    tickets = iter(["one", "two"])
    api = store_app(app_ticket=lambda: next(tickets))
    await api.get(tenant_key="tenant-1")
    clock.advance(7200)
    await api.get(tenant_key="tenant-1")
    assert [body["app_ticket"] for body in platform.bodies(APP)] == ["one", "two"]


async def test_the_function_may_be_a_coroutine_function_for_the_asynchronous_client(
    store_app: Callable[..., Api], platform: Platform, flavor: Flavor
) -> None:
    async def ticket() -> str:
        return "one"

    if flavor == "sync":
        with pytest.raises(ConfigError, match="coroutine"):
            store_app(app_ticket=ticket)
        return
    await store_app(app_ticket=ticket).get(tenant_key="tenant-1")
    assert platform.bodies(APP)[0]["app_ticket"] == "one"


async def test_an_app_token_rejected_by_the_tenants_request_is_replaced_once(api: Api, platform: Platform) -> None:
    platform.on(STORE_TENANT, refused(99991664, 200), granted("t-9"))
    await api.get(tenant_key="tenant-1", max_retries=0)
    assert [body["app_access_token"] for body in platform.bodies(STORE_TENANT)] == ["t-1", "t-2"]
    assert platform.tokens() == ["t-9"]


async def test_an_app_token_rejected_twice_is_an_error(api: Api, platform: Platform) -> None:
    platform.on(STORE_TENANT, refused(99991664, 200, "t-1 and t-2 are invalid"))
    with pytest.raises(AuthError) as caught:
        await api.get(tenant_key="tenant-1")
    assert (caught.value.code, caught.value.attempts) == (99991664, 2)
    assert platform.count(STORE_TENANT) == 2
    assert "t-2" not in str(caught.value)


async def test_a_rejected_tenant_token_leaves_the_app_token_alone(api: Api, platform: Platform) -> None:
    platform.on(MEETING, refused(99991663), ok())
    await api.get(tenant_key="tenant-1")
    assert platform.tokens() == ["t-2", "t-3"]
    assert platform.count(APP) == 1


@pytest.mark.parametrize("ticket", ["", None, 7])
async def test_a_ticket_that_is_none_is_refused(store_app: Callable[..., Api], ticket: object) -> None:
    with pytest.raises(ConfigError, match="ticket"):
        store_app().client.set_app_ticket(ticket)  # type: ignore[arg-type]
