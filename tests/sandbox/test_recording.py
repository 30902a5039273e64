"""Recorded requests: everything useful, nothing secret."""

import msgspec
import pytest
from feishu_vc_sandbox import AppSettings

from .api import INTERNAL, OPERATION, RESERVE_ID, STORE_APP, Api


def test_what_is_recorded(api: Api) -> None:
    api.meeting(with_participants="true")
    token_request, request = api.sandbox.requests
    assert (token_request.method, token_request.path, token_request.status, token_request.code) == (
        "POST",
        INTERNAL,
        200,
        0,
    )
    assert token_request.operation == "auth.create_tenant_access_token_internal"
    assert token_request.body == {"app_id": "cli_sandbox", "app_secret": "***"}
    assert token_request.caller is None
    assert request.operation == OPERATION
    assert request.path == f"/open-apis/vc/v1/reserves/{RESERVE_ID}/get_active_meeting"
    assert request.query == {"with_participants": ["true"]}
    assert request.caller == "tenant_access_token of cli_sandbox"
    assert request.log_id == "sandbox-00000002"
    assert request.headers["user-agent"].startswith("python-httpx/")
    assert "authorization" not in request.headers
    assert request.time == api.control.clock().now


def test_no_secret_is_kept_anywhere(api: Api) -> None:
    secrets = [api.app["app_secret"], STORE_APP["app_secret"], api.control.app_ticket(STORE_APP["app_id"])]
    secrets.append(api.store_tenant_token("tenant-1"))
    pair = api.user_pair()
    secrets += [pair["access_token"], pair["refresh_token"]]
    api.oauth(grant_type="refresh_token", refresh_token=pair["refresh_token"], code_verifier="the-verifier")
    api.meeting(pair["access_token"], access_token=pair["access_token"])
    api.http.post(INTERNAL, json={"nested": {"x": [api.app["app_secret"]]}, "app_id": {"a": "sandbox-secret"}})
    api.http.post(INTERNAL, content=b"sandbox-secret")
    api.http.post(INTERNAL, content=b'{"app_secret": "sandbox-secret"')
    api.http.post("/oauth/v3/token", content=b"sandbox-secret", headers={"Content-Type": "text/plain"})
    api.http.get(
        "/", headers={"Cookie": "sandbox-secret", "X-Anything": "sandbox-secret"}, params={"q": "sandbox-secret"}
    )
    kept = msgspec.json.encode(api.sandbox.requests).decode() + api.http.get("/_control/requests").text
    kept += repr(api.sandbox) + repr(api.control.apps()) + api.http.get("/_control/apps").text
    for secret in [*secrets, "the-verifier"]:
        assert secret not in kept


@pytest.mark.parametrize("body", [b"7", b"null", b'["a"]'])
def test_bodies_of_any_shape_are_recorded(api: Api, body: bytes) -> None:
    api.http.post(INTERNAL, content=body)
    assert api.sandbox.requests[-1].body in ("***", None, ["***"])


def test_control_requests_are_not_recorded_and_the_list_can_be_cleared(api: Api) -> None:
    api.http.get("/_control/clock")
    api.http.get("/nothing")
    assert [request.path for request in api.sandbox.requests] == ["/nothing"]
    assert api.sandbox.requests[0].operation is None
    api.control.clear_requests()
    assert api.sandbox.requests == []


def test_an_app_does_not_show_its_secret(api: Api) -> None:
    state = api.control.put_app("cli_new", AppSettings(app_secret="very-secret"))
    assert "very-secret" not in repr(state)
    from feishu_vc_sandbox import App

    assert "very-secret" not in repr(App(app_id="cli_new", app_secret="very-secret"))
