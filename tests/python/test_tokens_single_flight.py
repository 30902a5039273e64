"""Any number of concurrent calls without a valid token make one token request; nobody's end is another's."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from feishu_vc import APITimeoutError, AuthError, ConfigError, FeishuVCError, Request, Response
from feishu_vc._tokens import TokenCache

from .harness import (
    MEETING,
    SECRET,
    TENANT,
    Api,
    Platform,
    VirtualClock,
    all_of,
    answer,
    errors_of,
    granted,
    ok,
    refused,
    until,
)


class Arrivals:
    """Counts the callers that asked for a token."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.count = 0
        lookup = TokenCache.lookup

        def counting(cache: TokenCache, key: str, rejected: str | None) -> tuple[str | None, bool]:
            self.count += 1
            return lookup(cache, key, rejected)

        monkeypatch.setattr(TokenCache, "lookup", counting)


@pytest.fixture
def arrivals(monkeypatch: pytest.MonkeyPatch) -> Arrivals:
    return Arrivals(monkeypatch)


async def started(api: Api, arrivals: Arrivals, callers: int, **options: Any) -> list[asyncio.Task[Any]]:
    """Callers that all wait for the token request under way."""
    before = arrivals.count
    calls = [asyncio.create_task(api.get(**options)) for _ in range(callers)]
    await until(lambda: arrivals.count == before + callers)
    return calls


async def test_500_cold_calls_make_one_token_request(api: Api, platform: Platform, arrivals: Arrivals) -> None:
    gate = platform.hold(TENANT)
    calls = await started(api, arrivals, 500)
    gate.set()
    await all_of(calls)
    assert platform.count(TENANT) == 1
    assert platform.tokens() == ["t-1"] * 500


async def test_200_calls_with_a_rejected_token_make_one_token_request(
    api: Api, platform: Platform, arrivals: Arrivals
) -> None:
    await api.get()
    platform.requests.clear()
    platform.on(MEETING, lambda r: refused(99991663) if r.headers["authorization"] == "Bearer t-1" else ok())
    gate, token_gate = platform.hold(MEETING), platform.hold(TENANT)
    calls = [asyncio.create_task(api.get()) for _ in range(200)]
    await until(lambda: platform.count(MEETING) == 200)
    gate.set()
    await until(lambda: arrivals.count == 401)  # 1 at first, then each of them for the old token and for a new one
    token_gate.set()
    await all_of(calls)
    assert platform.count(TENANT) == 1
    assert sorted(platform.tokens()) == ["t-1"] * 200 + ["t-2"] * 200


async def test_a_failed_request_fails_those_who_wait_and_poisons_nothing(
    api: Api, platform: Platform, arrivals: Arrivals
) -> None:
    platform.on(TENANT, refused(10014, 200), granted("t-1"))
    gate = platform.hold(TENANT)
    calls = await started(api, arrivals, 20)
    gate.set()
    errors = await errors_of(calls)
    assert {type(error).__name__ for error in errors} == {"AppSecretInvalidError"}
    assert platform.count(TENANT) == 1
    await api.get()
    assert platform.tokens() == ["t-1"]


async def test_each_of_those_who_wait_gets_an_error_of_its_own(
    api: Api, platform: Platform, arrivals: Arrivals
) -> None:
    platform.on(TENANT, refused(10014, 200))
    gate = platform.hold(TENANT)
    calls = await started(api, arrivals, 5)
    gate.set()
    errors = await errors_of(calls)
    assert len(set(map(id, errors))) == 5
    assert all(isinstance(error, AuthError) and error.__cause__ is None for error in errors)
    assert {error.operation for error in errors if isinstance(error, FeishuVCError)} == {
        "auth.create_tenant_access_token_internal"
    }


async def test_a_foreign_error_that_cannot_be_copied_still_reaches_those_who_wait(
    api: Api, platform: Platform, arrivals: Arrivals
) -> None:
    class OddError(Exception):
        def __init__(self, one: int, two: int) -> None:
            super().__init__("odd")

    def fail(_: Request) -> Response:
        raise OddError(1, 2)

    platform.on(TENANT, fail, granted("t-1"))
    gate = platform.hold(TENANT)
    calls = await started(api, arrivals, 3)
    gate.set()
    assert {type(error) for error in await errors_of(calls)} == {OddError}
    await api.get()


@pytest.mark.parametrize("flavor", ["async"])
async def test_a_cancelled_caller_takes_nobody_with_it(api: Api, platform: Platform, arrivals: Arrivals) -> None:
    gate = platform.hold(TENANT)
    leader, *others = await started(api, arrivals, 5)
    leader.cancel()
    others[0].cancel()
    with pytest.raises(asyncio.CancelledError):
        await leader
    gate.set()
    await all_of(others[1:])
    assert platform.count(TENANT) == 1


async def test_a_caller_out_of_time_takes_nobody_with_it(api: Api, platform: Platform, arrivals: Arrivals) -> None:
    gate = platform.hold(TENANT)
    hasty = await started(api, arrivals, 1, deadline=0.01)
    patient = await started(api, arrivals, 4)
    [error] = await errors_of(hasty)
    assert isinstance(error, APITimeoutError)
    assert "waiting for a token" in str(error)
    assert (error.operation, error.attempts) == ("reserves.get_active_meeting", 0)
    gate.set()
    await all_of(patient)
    assert platform.count(TENANT) == 1


async def test_a_token_that_nobody_waits_for_any_more_is_kept(api: Api, platform: Platform, arrivals: Arrivals) -> None:
    gate = platform.hold(TENANT)
    await errors_of(await started(api, arrivals, 3, deadline=0.01))
    gate.set()
    await api.settle()
    await api.get()
    assert platform.count(TENANT) == 1


async def test_a_failure_that_nobody_waits_for_any_more_is_not_kept(
    api: Api, platform: Platform, arrivals: Arrivals
) -> None:
    platform.on(TENANT, refused(10014, 200), granted("t-1"))
    gate = platform.hold(TENANT)
    await errors_of(await started(api, arrivals, 1, deadline=0.01))
    gate.set()
    await api.settle()
    await api.get()


async def test_token_requests_have_no_part_in_a_callers_deadline(
    api: Api, platform: Platform, clock: VirtualClock
) -> None:
    await api.get(deadline=7, timeout=3)
    assert platform.timeouts == [(30, 5), (3, 5)]


@pytest.mark.parametrize("flavor", ["sync"])
async def test_a_thread_that_cannot_be_started_poisons_nothing(
    api: Api, platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    def start(_: object) -> None:
        raise RuntimeError("can't start new thread")

    await api.run(lambda client: client)  # the caller's own thread
    with monkeypatch.context() as broken:
        broken.setattr("feishu_vc._io.threading.Thread.start", start)
        with pytest.raises(RuntimeError, match="new thread"):
            await api.get()
    await api.get()


@pytest.mark.parametrize("flavor", ["async"])
async def test_closing_ends_the_wait_for_a_token(api: Api, platform: Platform, arrivals: Arrivals) -> None:
    gate = platform.hold(TENANT)
    calls = await started(api, arrivals, 3)
    await api.close()
    gate.set()
    for error in await errors_of(calls):
        assert isinstance(error, ConfigError)
        assert "closed" in str(error)


async def test_a_logger_that_fails_leaves_nobody_waiting(api: Api, platform: Platform, clock: VirtualClock) -> None:
    class BrokenLogger:
        def debug(self, *_: object) -> None: ...

        def warning(self, *_: object) -> None:
            raise OSError("disk full")

    api.client._core.cache._logger = BrokenLogger()  # type: ignore[assignment]
    platform.on(TENANT, granted("t-1", 7200), refused(10014, 200), granted("t-2"))
    await api.get()
    clock.advance(7200 - 100)
    await api.get()
    await api.settle()
    clock.advance(80)
    await api.get()
    assert platform.tokens() == ["t-1", "t-1", "t-2"]


async def test_tokens_are_told_apart_by_secret_host_and_tenant() -> None:
    from feishu_vc._config import resolve
    from feishu_vc._sources import Platform as Requests

    def keys(app: str, secret: str, domain: str) -> set[str]:
        source = Requests(resolve(app, secret, {"domain": domain}), VirtualClock(), None)  # type: ignore[arg-type]
        return {source.key(kind, tenant) for kind in ("tenant", "app", "user") for tenant in ("", "t1", "t2")}

    groups = [
        keys(app, secret, domain) for app in ("a", "b") for secret in ("x", SECRET) for domain in ("feishu", "lark")
    ]
    assert len(set().union(*groups)) == 8 * 9
    assert not any(SECRET in key for group in groups for key in group)


async def test_answers_of_a_token_request_are_never_cached_when_they_fail(api: Api, platform: Platform) -> None:
    platform.on(TENANT, answer({"code": 0, "expire": 7200}), granted("t-1"))
    with pytest.raises(AuthError):
        await api.get()
    await api.get()
