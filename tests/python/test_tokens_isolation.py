"""Many apps, many callers: nobody ever gets another app's token."""

from __future__ import annotations

import pytest
from feishu_vc import MemoryTokenStore, Request, Response

from .conftest import New
from .harness import MEETING, TENANT, Platform, all_of, body_of, granted, ok, refused


@pytest.mark.parametrize("shared_store", [False, True])
async def test_50_apps_and_200_callers(new: New, platform: Platform, shared_store: bool) -> None:
    store = MemoryTokenStore() if shared_store else None

    def grant(request: Request) -> Response:
        return granted(f"token-of-{body_of(request)['app_id']}")

    def echo(request: Request) -> Response:
        return ok(meeting={"id": request.headers["authorization"].removeprefix("Bearer token-of-")})

    platform.on(TENANT, grant)
    platform.on(MEETING, echo)
    apps = [new(f"cli_{n}", f"secret-{n}", token_store=store) for n in range(50)]
    results = await all_of(apps[caller % 50].get() for caller in range(200) for _ in range(5))
    expected = [f"cli_{caller % 50}" for caller in range(200) for _ in range(5)]
    assert [result.meeting and result.meeting.id for result in results] == expected
    assert platform.count(TENANT) == 50


async def test_the_same_app_with_another_secret_gets_no_token_of_the_first(new: New, platform: Platform) -> None:
    store = MemoryTokenStore()
    await new("cli_a", "right", token_store=store).get()
    platform.on(TENANT, refused(10014, 200))
    from feishu_vc import AuthError

    with pytest.raises(AuthError):
        await new("cli_a", "wrong", token_store=store).get()
    await new("cli_a", "right", token_store=store).get()
    assert platform.tokens() == ["t-1", "t-1"]
