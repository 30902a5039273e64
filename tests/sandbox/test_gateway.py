"""What comes before an operation: routing, tokens, scopes, field validation, headers."""

import socket

import httpx
import pytest
from feishu_vc_sandbox import AppSettings, TokenFilter

from .api import INTERNAL, RESERVE_ID, STORE_APP, Api, refused

URL = f"/open-apis/vc/v1/reserves/{RESERVE_ID}/get_active_meeting"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/open-apis/vc/v1/nothing"),
        ("GET", f"/open-apis/vc/v1/reserves/{RESERVE_ID}/get_active_meeting/more"),
        ("GET", "/open-apis/vc/v1/reserves//get_active_meeting"),
        ("POST", URL),
        ("HEAD", URL),
        ("GET", INTERNAL),
    ],
)
def test_an_unknown_path_or_method_is_plain_text_404(api: Api, method: str, path: str) -> None:
    response = api.http.request(method, path)
    assert response.status_code == 404
    assert response.headers["content-type"].startswith("text/plain")
    assert method == "HEAD" or response.text == "404 page not found"
    assert response.headers["x-tt-logid"]


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "t-x"}, {"Authorization": "Bearer"}, {"Authorization": "Basic x"}]
)
def test_no_token(api: Api, headers: dict[str, str]) -> None:
    refused(api.http.get(URL, headers=headers), 99991661, 400)


def test_an_unknown_tenant_token(api: Api) -> None:
    refused(api.meeting("t-unknown"), 99991663, 400)


def test_an_ended_tenant_token(api: Api) -> None:
    token = api.tenant_token()
    api.control.advance(7199)
    assert api.meeting(token).status_code == 200
    api.control.advance(1)
    refused(api.meeting(token), 99991663, 400)


def test_expired_through_control_the_next_token_is_another(api: Api) -> None:
    token = api.tenant_token()
    assert api.control.expire_tokens(TokenFilter(app_id="cli_other")) == 0
    assert api.meeting(token).status_code == 200
    assert api.control.expire_tokens() == 1
    refused(api.meeting(token), 99991663)
    assert api.meeting().status_code == 200
    assert api.tenant_token() != token


def test_an_app_without_the_scope(api: Api) -> None:
    api.control.set_scopes({"vc:other"})
    response = api.meeting()
    error = refused(response, 99991672, 400)
    assert "[vc:reserve:readonly]" in response.json()["msg"]
    assert error["permission_violations"] == [{"type": "action_scope_required", "subject": "vc:reserve:readonly"}]
    assert "cli_sandbox" in error["helps"][0]["url"]
    api.control.set_scopes({"vc:reserve:readonly"})
    assert api.meeting().status_code == 200
    api.control.set_scopes(None)
    assert api.meeting().status_code == 200


def test_user_ids_of_kind_user_id_need_a_field_scope(api: Api) -> None:
    api.control.set_scopes({"vc:reserve:readonly"})
    error = refused(api.meeting(user_id_type="user_id"), 99991672)
    violation = {"type": "field_scope_required", "subject": "contact:user.employee_id:readonly"}
    assert error["permission_violations"] == [violation]
    assert api.meeting(user_id_type="union_id").status_code == 200


def test_the_token_of_a_replaced_app_stays_valid_and_its_new_secret_counts(api: Api) -> None:
    token = api.tenant_token()
    api.control.put_app("cli_sandbox", AppSettings(app_secret="new"))
    assert api.meeting(token).status_code == 200
    assert api.auth("tenant_access_token/internal", **api.app)["code"] == 10014
    assert api.auth("tenant_access_token/internal", app_id="cli_sandbox", app_secret="new")["code"] == 0


def test_every_wrong_field_is_named(api: Api) -> None:
    error = refused(api.meeting(user_id_type="nickname", with_participants="True"), 99992402, 400)
    assert error["field_violations"] == [
        {
            "field": "with_participants",
            "value": "True",
            "description": "with_participants must be of type boolean",
        },
        {
            "field": "user_id_type",
            "value": "nickname",
            "description": "user_id_type must be one of: open_id, union_id, user_id",
        },
    ]


def test_unknown_query_parameters_are_ignored(api: Api) -> None:
    assert api.meeting(something="else").status_code == 200


def test_the_token_is_checked_before_the_fields(api: Api) -> None:
    refused(api.meeting("t-unknown", user_id_type="nickname"), 99991663)


def test_log_ids_count_and_rate_headers_stand_on_every_answer(api: Api) -> None:
    responses = [
        api.http.post(INTERNAL, json=api.app),
        api.http.post(INTERNAL, json={}),
        api.http.get(URL),
        api.meeting("t-unknown"),
    ]
    assert [r.headers["x-tt-logid"] for r in responses] == [f"sandbox-{n:08d}" for n in range(1, 5)]
    for response in responses:
        assert int(response.headers["x-ogw-ratelimit-limit"]) > 0
        assert int(response.headers["x-ogw-ratelimit-reset"]) > 0


def test_log_ids_go_on_after_a_reset(api: Api) -> None:
    api.http.get("/")
    api.control.reset()
    assert api.http.get("/").headers["x-tt-logid"] == "sandbox-00000002"


def test_connections_are_kept_alive(api: Api) -> None:
    token = api.tenant_token()
    sockets = {str(api.meeting(token).extensions["network_stream"].get_extra_info("client_addr")) for _ in range(3)}
    assert len(sockets) == 1


def test_store_apps_may_call_too(api: Api) -> None:
    response = api.meeting(api.store_tenant_token("tenant-1"), reserve_id="1")
    refused(response, 121004)
    assert api.sandbox.requests[-1].caller == f"tenant_access_token of {STORE_APP['app_id']}"


def test_many_clients_at_once(api: Api) -> None:
    from concurrent.futures import ThreadPoolExecutor

    token = api.tenant_token()

    def ask(_: int) -> httpx.Response:
        return api.meeting(token)

    with ThreadPoolExecutor(20) as pool:
        responses = list(pool.map(ask, range(200)))
    assert {r.status_code for r in responses} == {200}
    assert len({r.headers["x-tt-logid"] for r in responses}) == 200


@pytest.mark.parametrize(
    "target",
    [
        "*",
        "//",
        "/%",
        "/%ff%00",
        "/_control",
        "/_control//",
        "/open-apis/vc/v1/reserves/%2e%2e/get_active_meeting",
        "/?a=%ff&&=&%00",
    ],
)
def test_odd_targets_are_answered(api: Api, target: str) -> None:
    """Written by hand: no client sends these."""
    host, port = api.sandbox.base_url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(f"GET {target} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n".encode())
        answer = b""
        while chunk := connection.recv(65536):
            answer += chunk
    assert answer.startswith((b"HTTP/1.1 404", b"HTTP/1.1 400")), answer
