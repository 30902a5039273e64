"""The control API over HTTP: the same as `Control`, one path a method."""

from typing import Any

import pytest

from .api import RESERVE_ID, STORE_APP, Api, refused


def control(api: Api, method: str, path: str, body: Any = None, status: int = 200) -> Any:
    response = api.http.request(method, f"/_control/{path}", json=body)
    assert response.status_code == status, response.text
    return response.json()


def test_clock(api: Api) -> None:
    frozen = control(api, "GET", "clock")
    assert frozen["frozen"] is True
    assert control(api, "POST", "clock", {"advance_seconds": 5.5})["now"] == frozen["now"] + 5.5
    assert control(api, "POST", "clock", {"frozen": False})["frozen"] is False
    assert control(api, "GET", "clock")["now"] >= frozen["now"] + 5.5
    assert 0 <= control(api, "POST", "clock", {"now": 1608883322})["now"] - 1608883322 < 60
    set_to = {"now": 1608883322, "frozen": True, "advance_seconds": 3}
    assert control(api, "POST", "clock", set_to) == {"now": 1608883325.0, "frozen": True}
    assert "advance_seconds" in control(api, "POST", "clock", {"advance_seconds": -1}, 400)["error"]


def test_apps_and_ticket(api: Api) -> None:
    assert [app["app_id"] for app in control(api, "GET", "apps")] == ["cli_sandbox", "cli_sandbox_store"]
    new = {"app_secret": "s", "app_type": "store", "tenant_keys": ["t1"]}
    state = {"app_id": "cli_new", "app_type": "store", "scopes": None, "tenant_keys": ["t1"], "event_url": None}
    assert control(api, "PUT", "apps/cli_new", new) == state
    assert control(api, "PUT", "apps/cli_new", {"scopes": ["b", "a"]}) == {**state, "scopes": ["a", "b"]}
    ticket = control(api, "GET", "apps/cli_new/ticket")["app_ticket"]
    answer = api.auth("app_access_token", app_id="cli_new", app_secret="s", app_ticket=ticket)
    assert answer["code"] == 0
    assert control(api, "POST", f"apps/{STORE_APP['app_id']}/ticket")["app_ticket"]
    assert "needs an app_secret" in control(api, "PUT", "apps/cli_other", {}, 400)["error"]
    assert control(api, "GET", "apps/cli_sandbox/ticket", status=404)["error"] == "no store app cli_sandbox"


def test_tokens_and_authorization_codes(api: Api) -> None:
    token = api.tenant_token()
    assert control(api, "POST", "tokens/expire", {"kind": "user_access_token"}) == {"expired": 0}
    assert control(api, "POST", "tokens/expire") == {"expired": 1}
    refused(api.meeting(token), 99991663)
    minted = control(api, "POST", "authorization-codes", {"scopes": ["vc:reserve:readonly"]})
    assert minted["expires_in"] == 300
    assert api.oauth(grant_type="authorization_code", code=minted["code"]).json()["scope"] == "vc:reserve:readonly"
    assert control(api, "POST", "authorization-codes", {"app_id": "cli_x"}, 404)["error"] == "cli_x is not known"


def test_faults_and_rate_limits(api: Api) -> None:
    assert control(api, "POST", "faults", {"operation": "reserves.*", "code": 121001}) == {}
    assert control(api, "GET", "faults") == [{"operation": "reserves.*", "code": 121001}]
    refused(api.meeting(), 121001)
    control(api, "POST", "faults", {"status": 503})
    assert control(api, "DELETE", "faults") == {}
    assert control(api, "GET", "faults") == []
    control(api, "PUT", "rate-limits", {"enforced": True, "limit": 1, "per_seconds": 9})
    token = api.tenant_token()
    assert [api.meeting(token).status_code for _ in range(2)] == [200, 429]


def test_reservations_and_meetings(api: Api) -> None:
    control(api, "PUT", "reservations/42", {})
    control(api, "PUT", "meetings/77", {"reserve_id": "42", "meeting": {"topic": "weekly"}})
    assert api.meeting(reserve_id="42").json()["data"]["meeting"]["topic"] == "weekly"
    control(api, "DELETE", "meetings/77")
    refused(api.meeting(reserve_id="42"), 121004)
    control(api, "DELETE", "reservations/42")
    control(api, "DELETE", "reservations/42", status=404)
    control(api, "PUT", "meetings/1", {"reserve_id": RESERVE_ID}, 409)


def test_the_life_of_a_meeting(api: Api) -> None:
    control(api, "PUT", "reservations/42", {"reserve": {"meeting_no": "123123123"}})
    meeting_id = control(api, "POST", "reservations/42/start", {"id": "ou_a"})["meeting_id"]
    control(api, "POST", "reservations/42/start", {}, 409)
    assert control(api, "POST", f"meetings/{meeting_id}/join", {"id": "omm_room", "user_type": 2}) == {}
    control(api, "POST", f"meetings/{meeting_id}/join", {"id": "omm_room", "user_type": 2}, 409)
    control(api, "POST", f"meetings/{meeting_id}/leave", {"id": "omm_room", "user_type": 2})
    control(api, "PATCH", f"meetings/{meeting_id}", {"locked": True, "participant_limit": 3})
    control(api, "POST", f"meetings/{meeting_id}/join", {"id": "ou_b"}, 409)
    control(api, "PATCH", f"meetings/{meeting_id}", {"locked": False, "participant_limit": None})
    control(api, "POST", f"meetings/{meeting_id}/recording/ready", status=409)
    token = control(api, "POST", "user-tokens", {"user": "ou_a"})
    assert token["expires_in"] == 7200
    api.data("PATCH", f"meetings/{meeting_id}/recording/start", {}, token["access_token"])
    state = control(api, "GET", f"meetings/{meeting_id}")
    assert state["meeting"]["meeting_no"] == "123123123"
    assert [person["status"] for person in state["meeting"]["participants"]] == [2, 4]
    assert (state["reserve_id"], state["locked"], state["participant_limit"]) == ("42", False, None)
    assert (state["recording"]["running"], state["recording"]["viewers"]) == (True, [])
    control(api, "POST", f"meetings/{meeting_id}/end")
    control(api, "POST", f"meetings/{meeting_id}/recording/ready")
    assert control(api, "GET", f"meetings/{meeting_id}")["recording"]["ready"] is True
    control(api, "POST", f"meetings/{meeting_id}/end", status=409)
    control(api, "PUT", "users/ou_b", {"busy": True, "tenant_key": "elsewhere"})


def test_user_tokens(api: Api) -> None:
    control(api, "POST", "user-tokens", {"app_id": "cli_x"}, 404)
    assert api.meeting(api.control.user_token()).status_code == 200
    refused(api.meeting(api.control.user_token("ou_else")), 121005)
    refused(api.meeting(api.control.user_token(scopes=["vc:room"])), 99991679)
    refused(api.meeting(api.control.user_token(tenant_key="elsewhere")), 121005)
    token = api.control.user_token()
    api.control.advance(7200)
    refused(api.meeting(token), 99991677)


def test_requests_and_reset(api: Api) -> None:
    api.meeting()
    assert [request["code"] for request in control(api, "GET", "requests")] == [0, 0]
    assert control(api, "DELETE", "requests") == {}
    assert control(api, "GET", "requests") == []
    control(api, "DELETE", f"reservations/{RESERVE_ID}")
    assert control(api, "POST", "reset") == {}
    assert api.meeting().status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "error"),
    [
        ("GET", "nothing", None, 404, "no GET /_control/nothing"),
        ("PATCH", "clock", None, 404, "no PATCH /_control/clock"),
        ("GET", "", None, 404, "no GET /_control/"),
        ("GET", "apps/x/ticket/y", None, 404, "no GET"),
        ("POST", "clock", {"advance": 5}, 400, "unknown field `advance`"),
        ("POST", "faults", {"staus": 500}, 400, "unknown field `staus`"),
        ("POST", "faults", {"status": "500"}, 400, "$.status"),
        ("POST", "faults", [], 400, "Expected `object`"),
        ("PUT", "meetings/1", {}, 400, "missing required field `reserve_id`"),
    ],
)
def test_mistakes_are_explained(api: Api, method: str, path: str, body: Any, status: int, error: str) -> None:
    assert error in control(api, method, path, body, status)["error"]
