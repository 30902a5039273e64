"""The sandbox misbehaves as told."""

import time

import httpx
import pytest
from feishu_vc_sandbox import ControlError, Fault

from .api import MEETING, OPERATION, Api, refused


@pytest.fixture
def token(api: Api) -> str:
    return api.tenant_token()


def test_a_code_with_the_status_of_the_catalogue_for_so_many_requests(api: Api, token: str) -> None:
    api.control.misbehave(Fault(operation=OPERATION, code=121001, times=2))
    refused(api.meeting(token), 121001, 500)
    refused(api.meeting(token), 121001, 500)
    assert api.meeting(token).status_code == 200


def test_a_code_at_another_status(api: Api, token: str) -> None:
    api.control.misbehave(Fault(code=99991400, status=200))
    refused(api.meeting(token), 99991400, 200)


def test_a_status_alone_is_the_page_of_a_proxy(api: Api, token: str) -> None:
    api.control.misbehave(Fault(status=502))
    response = api.meeting(token)
    assert (response.status_code, response.headers["content-type"]) == (502, "text/html")
    assert "<h1>502</h1>" in response.text
    assert response.headers["x-tt-logid"]


def test_body_headers_and_content_type(api: Api, token: str) -> None:
    api.control.misbehave(Fault(body={"code": 0}, headers={"X-Ogw-Ratelimit-Reset": "7", "X-Tt-Logid": "L1"}))
    response = api.meeting(token)
    assert (response.status_code, response.json()) == (200, {"code": 0})
    assert response.headers.get_list("x-ogw-ratelimit-reset") == ["7"]
    assert response.headers["x-tt-logid"] == "L1"
    api.control.misbehave(Fault(body='{"code": 0', content_type="application/json"))
    response = api.meeting(token)
    assert (response.text, response.headers["content-type"]) == ('{"code": 0', "application/json")


@pytest.mark.parametrize("status", [204, 304])
def test_a_status_without_a_body(api: Api, token: str, status: int) -> None:
    api.control.misbehave(Fault(status=status))
    response = api.meeting(token)
    assert (response.status_code, response.content) == (status, b"")
    assert api.meeting(token).status_code == 200


def test_the_shape_of_a_code_is_that_of_the_operation(api: Api) -> None:
    api.control.misbehave(Fault(operation="auth.create_tenant_access_token_internal", code=10013))
    assert api.auth("tenant_access_token/internal", **api.app) == {"code": 10013, "msg": "get tenant access token fail"}
    api.control.misbehave(Fault(operation="auth.create_user_access_token", code=20050))
    response = api.oauth(grant_type="refresh_token", refresh_token="x")
    assert (response.status_code, response.json()["error"]) == (500, "server_error")
    api.control.misbehave(Fault(operation="auth.create_user_access_token", code=99991400))
    assert api.oauth(grant_type="refresh_token", refresh_token="x").json()["error"] == "server_error"


def test_patterns_and_order(api: Api, token: str) -> None:
    api.control.misbehave(Fault(operation="auth.*", status=500))
    api.control.misbehave(Fault(operation="reserves.*", status=501))
    api.control.misbehave(Fault(status=502))
    assert [api.meeting(token).status_code for _ in range(3)] == [501, 502, 200]
    assert api.http.post("/open-apis/auth/v3/tenant_access_token/internal", json=api.app).status_code == 500


def test_until_cleared(api: Api, token: str) -> None:
    api.control.misbehave(Fault(status=503, times=None))
    assert {api.meeting(token).status_code for _ in range(5)} == {503}
    assert [fault.status for fault in api.control.faults()] == [503]
    api.control.clear_faults()
    assert api.meeting(token).status_code == 200
    assert api.control.faults() == []


@pytest.mark.parametrize("status", [None, 500])
def test_dropped_before_anything_is_answered(api: Api, token: str, status: int | None) -> None:
    api.control.misbehave(Fault(operation=OPERATION, drop="before_headers", status=status))
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        api.meeting(token)
    assert api.meeting(token).status_code == 200
    assert [request.dropped for request in api.sandbox.requests] == [False, True, False]


def test_dropped_in_the_middle_of_the_body(api: Api, token: str) -> None:
    api.control.misbehave(Fault(operation=OPERATION, drop="mid_body"))
    with pytest.raises(httpx.RemoteProtocolError, match="peer closed connection"):
        api.meeting(token)
    assert api.meeting(token).json()["data"]["meeting"]["id"] == MEETING["id"]


def test_latency_alone_delays_the_ordinary_answer_and_nobody_else(api: Api, token: str) -> None:
    api.control.misbehave(Fault(operation=OPERATION, latency_ms=60_000))
    with pytest.raises(httpx.ReadTimeout):
        api.http.get(
            "/open-apis/vc/v1/reserves/1/get_active_meeting", headers={"Authorization": f"Bearer {token}"}, timeout=0.05
        )
    assert api.meeting(token).status_code == 200
    api.control.misbehave(Fault(operation=OPERATION, latency_ms=30))
    begin = time.monotonic()
    assert api.meeting(token).json()["data"]["meeting"]["id"] == MEETING["id"]
    assert time.monotonic() - begin >= 0.03


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        (Fault(operation="reserves.nothing"), "is no operation"),
        (Fault(code=1), "not in the catalogue"),
        (Fault(times=0), "times"),
        (Fault(status=99), "status"),
        (Fault(latency_ms=-1), "latency_ms"),
    ],
)
def test_faults_that_mean_nothing_are_refused(api: Api, fault: Fault, message: str) -> None:
    with pytest.raises(ControlError, match=message):
        api.control.misbehave(fault)


def test_an_unknown_path_uses_no_fault_up(api: Api) -> None:
    api.control.misbehave(Fault(status=503))
    assert api.http.get("/nothing").status_code == 404
    assert len(api.control.faults()) == 1
