"""Rate limits on the sandbox's clock."""

import httpx
from feishu_vc_sandbox import RateLimits

from .api import Api, refused


def headers(response: httpx.Response) -> tuple[int, int]:
    return int(response.headers["x-ogw-ratelimit-limit"]), int(response.headers["x-ogw-ratelimit-reset"])


def test_nothing_is_refused_unless_switched_on(api: Api) -> None:
    token = api.tenant_token()
    assert {api.meeting(token).status_code for _ in range(60)} == {200}


def test_the_tier_of_the_spec_both_bounds(api: Api) -> None:
    """Tier 4: 1000/min and 50/s."""
    api.control.rate_limits(RateLimits(enforced=True))
    token = api.tenant_token()
    assert {api.meeting(token).status_code for _ in range(50)} == {200}
    response = api.meeting(token)
    refused(response, 99991400, 429)
    assert headers(response) == (50, 1)
    api.control.advance(1)
    assert api.meeting(token).status_code == 200
    for _ in range(19):
        api.control.advance(1)
        assert {api.meeting(token).status_code for _ in range(50)} <= {200, 429}
    response = api.meeting(token)
    refused(response, 99991400, 429)
    assert headers(response) == (1000, 40)
    api.control.advance(40)
    assert api.meeting(token).status_code == 200


def test_a_limit_of_ones_own(api: Api) -> None:
    api.control.rate_limits(RateLimits(enforced=True, limit=2, per_seconds=30))
    token = api.tenant_token()
    assert [api.meeting(token).status_code for _ in range(3)] == [200, 200, 429]
    api.control.advance(12.5)
    response = api.meeting(token)
    assert response.status_code == 429
    assert headers(response) == (2, 18)  # rounded up
    api.control.rate_limits(RateLimits(enforced=False))
    assert api.meeting(token).status_code == 200


def test_counted_for_each_operation_app_and_tenant(api: Api) -> None:
    one, two = api.store_tenant_token("tenant-1"), api.store_tenant_token("tenant-2")
    token = api.tenant_token()
    api.control.rate_limits(RateLimits(enforced=True, limit=1))
    assert [api.meeting(t).status_code for t in (token, token, one, two, two)] == [200, 429, 403, 403, 429]


def test_token_operations_have_their_own_shape(api: Api) -> None:
    api.control.rate_limits(RateLimits(enforced=True, limit=1))
    api.tenant_token()
    response = api.http.post("/open-apis/auth/v3/tenant_access_token/internal", json=api.app)
    assert (response.status_code, response.json()) == (
        429,
        {"code": 99991400, "msg": "request trigger frequency limit"},
    )


def test_a_window_does_not_outlive_a_clock_that_is_set_back(api: Api) -> None:
    api.control.rate_limits(RateLimits(enforced=True, limit=1))
    token = api.tenant_token()
    assert [api.meeting(token).status_code for _ in range(2)] == [200, 429]
    api.control.clock(now=1608883322)
    assert api.meeting(token).status_code == 200
