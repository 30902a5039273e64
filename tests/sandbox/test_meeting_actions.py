"""What can be done with a meeting that goes on: end, invite, kickout, set_host."""

from typing import Any

import pytest
from feishu_vc_sandbox import ControlError, MeetingChange, ReservationSettings, UserSettings

from .api import USER, Api, refused

INVITE: dict[str, Any] = {"invitees": [{"id": "ou_x", "user_type": 1}]}
KICKOUT: dict[str, Any] = {"kickout_users": [{"id": "ou_b", "user_type": 1}]}
SET_HOST: dict[str, Any] = {"host_user": {"id": "ou_b", "user_type": 1}}
# method, path, body, whether a user asks
ACTIONS = [
    pytest.param("PATCH", "end", None, True, id="end"),
    pytest.param("PATCH", "invite", INVITE, True, id="invite"),
    pytest.param("POST", "kickout", KICKOUT, False, id="kickout"),
    pytest.param("PATCH", "set_host", SET_HOST, True, id="set_host"),
    pytest.param("PATCH", "recording/start", {}, True, id="recording.start"),
    pytest.param("PATCH", "recording/stop", None, True, id="recording.stop"),
]
BY_USERS = [each for each in ACTIONS if each.values[3]]
BY_HOSTS = [each for each in BY_USERS if each.id != "invite"]


def user(name: str) -> dict[str, Any]:
    return {"id": name, "user_type": 1}


def statuses(api: Api, meeting_id: str) -> dict[str, int]:
    meeting = api.data("GET", f"meetings/{meeting_id}", with_participants="true")["meeting"]
    return {each["id"]: each["status"] for each in meeting["participants"]}


def host(api: Api, meeting_id: str) -> str:
    return str(api.data("GET", f"meetings/{meeting_id}")["meeting"]["host_user"]["id"])


# all of them


@pytest.mark.parametrize(("method", "action", "body", "by_user"), ACTIONS)
def test_unknown_ended_and_others_meetings(api: Api, method: str, action: str, body: Any, by_user: bool) -> None:
    token = api.control.user_token() if by_user else api.tenant_token()
    refused(api.vc(method, f"meetings/1/{action}", body, token), 122002, 404)
    refused(api.vc(method, f"meetings/x/{action}", body, token), 121003, 400)
    api.control.put_reservation("42", ReservationSettings(app_id="cli_other"))
    refused(api.vc(method, f"meetings/{api.control.start_meeting('42')}/{action}", body, token), 121005, 403)
    ended = api.started("ou_b")
    api.control.end_meeting(ended)
    refused(api.vc(method, f"meetings/{ended}/{action}", body, token), 122001, 400)


@pytest.mark.parametrize(("method", "action", "body", "by_user"), BY_USERS)
def test_the_operator_must_be_in_the_meeting(api: Api, method: str, action: str, body: Any, by_user: bool) -> None:
    meeting_id = api.started("ou_b", "ou_left")
    api.control.leave(meeting_id, "ou_left")
    for outside in ("ou_left", "ou_never"):
        token = api.control.user_token(outside)
        refused(api.vc(method, f"meetings/{meeting_id}/{action}", body, token), 122003, 400)


@pytest.mark.parametrize(("method", "action", "body", "by_user"), BY_HOSTS)
def test_the_operator_must_be_the_host(api: Api, method: str, action: str, body: Any, by_user: bool) -> None:
    meeting_id = api.started("ou_b")
    refused(api.vc(method, f"meetings/{meeting_id}/{action}", body, api.control.user_token("ou_b")), 121005, 403)


def test_kinds_of_token(api: Api) -> None:
    meeting_id = api.started("ou_b")
    refused(api.vc("PATCH", f"meetings/{meeting_id}/end"), 99991663)
    refused(api.vc("PATCH", f"meetings/{meeting_id}/invite", INVITE), 99991663)
    refused(api.vc("POST", f"meetings/{meeting_id}/kickout", KICKOUT, api.control.user_token()), 99991668)


@pytest.mark.parametrize(
    ("method", "action", "field"), [("PATCH", "invite", "invitees"), ("POST", "kickout", "kickout_users")]
)
@pytest.mark.parametrize("people", [[], [{"user_type": 1}], [{"id": "", "user_type": 1}], [{"id": "on_x"}]])
def test_nobody_or_no_proper_id(api: Api, method: str, action: str, field: str, people: Any) -> None:
    token = api.tenant_token() if action == "kickout" else api.control.user_token()
    refused(api.vc(method, f"meetings/{api.started()}/{action}", {field: people}, token), 121003)


# end


def test_the_host_ends_the_meeting(api: Api) -> None:
    reserve_id = api.reserved()
    meeting_id = api.control.start_meeting(reserve_id)
    api.control.advance(10)
    answer = api.vc("PATCH", f"meetings/{meeting_id}/end", token=api.control.user_token())
    assert answer.json() == {"code": 0, "msg": "success"}
    meeting = api.data("GET", f"meetings/{meeting_id}")["meeting"]
    assert (meeting["status"], meeting["end_time"]) == (3, api.in_seconds(0))
    assert statuses(api, meeting_id) == {USER: 4}
    refused(api.meeting(reserve_id=reserve_id), 121004, 404)


# invite


def test_whoever_is_invited_is_called(api: Api) -> None:
    meeting_id = api.started("ou_b")
    body = {"invitees": [{"id": "on_x"}, {"id": "omm_room", "user_type": 2}, {"id": "on_b", "user_type": 1}]}
    token = api.control.user_token("ou_b")
    refused(api.vc("PATCH", f"meetings/{meeting_id}/invite", body, token, user_id_type="union_id"), 122005)
    answer = api.data("PATCH", f"meetings/{meeting_id}/invite", body, api.control.user_token(), user_id_type="union_id")
    assert answer == {
        "invite_results": [
            {"id": "on_x", "user_type": 1, "status": 1},
            {"id": "omm_room", "user_type": 2, "status": 1},
            {"id": "on_b", "user_type": 1, "status": 2},
        ]
    }
    assert statuses(api, meeting_id) == {USER: 2, "ou_b": 2, "ou_x": 1, "omm_room": 1}
    meeting = api.data("GET", f"meetings/{meeting_id}")["meeting"]
    assert (meeting["participant_count"], meeting["participant_count_accumulated"]) == ("2", "2")
    api.control.join(meeting_id, "ou_x")
    api.control.leave(meeting_id, "omm_room", 2)
    assert statuses(api, meeting_id) == {USER: 2, "ou_b": 2, "ou_x": 2, "omm_room": 4}


def test_who_has_left_can_be_called_again(api: Api) -> None:
    meeting_id = api.started("ou_x")
    api.control.leave(meeting_id, "ou_x")
    api.data("PATCH", f"meetings/{meeting_id}/invite", INVITE, api.control.user_token())
    assert statuses(api, meeting_id)["ou_x"] == 1


def test_ten_at_a_time(api: Api) -> None:
    path, token = f"meetings/{api.started()}/invite", api.control.user_token()
    many = [user(f"ou_{number}") for number in range(11)]
    refused(api.vc("PATCH", path, {"invitees": many}, token), 121003, 400)
    assert len(api.data("PATCH", path, {"invitees": many[:10]}, token)["invite_results"]) == 10


def test_a_locked_meeting(api: Api) -> None:
    meeting_id, token = api.started(), api.control.user_token()
    api.data("PATCH", f"meetings/{meeting_id}/invite", INVITE, token)
    api.control.change_meeting(meeting_id, MeetingChange(locked=True))
    refused(api.vc("PATCH", f"meetings/{meeting_id}/invite", INVITE, token), 122008, 400)
    with pytest.raises(ControlError, match="locked"):
        api.control.join(meeting_id, "ou_y")
    api.control.join(meeting_id, "ou_x")
    api.control.change_meeting(meeting_id, MeetingChange(locked=False))
    api.control.join(meeting_id, "ou_y")


def test_a_full_meeting(api: Api) -> None:
    meeting_id, path = api.started(), "meetings/{}/invite"
    api.control.change_meeting(meeting_id, MeetingChange(participant_limit=2))
    both = {"invitees": [user("ou_x"), user("ou_y")]}
    refused(api.vc("PATCH", path.format(meeting_id), both, api.control.user_token()), 122006, 400)
    api.data("PATCH", path.format(meeting_id), INVITE, api.control.user_token())
    api.control.join(meeting_id, "ou_x")
    with pytest.raises(ControlError, match="full"):
        api.control.join(meeting_id, "ou_y")
    api.control.change_meeting(meeting_id, MeetingChange(participant_limit=None))
    api.control.join(meeting_id, "ou_y")


def test_busy_people_are_not_called(api: Api) -> None:
    meeting_id, token = api.started(), api.control.user_token()
    api.control.put_user("ou_x", UserSettings(busy=True))
    refused(api.vc("PATCH", f"meetings/{meeting_id}/invite", INVITE, token), 122007, 400)
    body = {"invitees": [user("ou_x"), user("ou_y")]}
    results = api.data("PATCH", f"meetings/{meeting_id}/invite", body, token)["invite_results"]
    assert [each["status"] for each in results] == [2, 1]
    assert statuses(api, meeting_id) == {USER: 2, "ou_y": 1}


@pytest.mark.parametrize(
    ("field", "mode", "values", "allowed"),
    [
        (1, 1, ["ou_b"], True),
        (1, 1, ["ou_c"], False),
        (1, 2, ["ou_b"], False),
        (2, 1, ["1"], True),
        (2, 1, ["2", "6"], False),
        (3, 1, ["elsewhere"], True),
        (3, 2, ["elsewhere"], False),
    ],
)
def test_the_reservation_says_who_may_invite_and_join(
    api: Api, field: int, mode: int, values: list[str], allowed: bool
) -> None:
    api.control.put_user("ou_b", UserSettings(tenant_key="elsewhere"))
    checker = {"check_field": field, "check_mode": mode, "check_list": values}
    meeting_id = api.started("ou_b", action_permissions=[{"permission": 2, "permission_checkers": [checker]}])
    response = api.vc("PATCH", f"meetings/{meeting_id}/invite", INVITE, api.control.user_token("ou_b"))
    assert response.status_code == 200 if allowed else refused(response, 121005, 403)
    meeting_id = api.started(action_permissions=[{"permission": 3, "permission_checkers": [checker]}])
    if allowed:
        api.control.join(meeting_id, "ou_b")
    else:
        with pytest.raises(ControlError, match="does not let ou_b join"):
            api.control.join(meeting_id, "ou_b")


def test_entries_and_checkers_add_up(api: Api) -> None:
    checkers = [{"check_field": 1, "check_mode": 1, "check_list": [name]} for name in ("ou_c", "ou_b")]
    entries = [{"permission": 2, "permission_checkers": [checker]} for checker in checkers]
    meeting_id = api.started("ou_b", action_permissions=entries)
    api.data("PATCH", f"meetings/{meeting_id}/invite", INVITE, api.control.user_token("ou_b"))


# kickout


def test_an_app_removes_people(api: Api) -> None:
    meeting_id = api.started("ou_b")
    api.control.advance(30)
    body = {"kickout_users": [{"id": "b", "user_type": 1}, {"id": "never"}]}
    answer = api.data("POST", f"meetings/{meeting_id}/kickout", body, user_id_type="user_id")
    assert answer == {
        "kickout_results": [
            {"id": "b", "user_type": 1, "result": 1},
            {"id": "never", "user_type": 1, "result": 2},
        ]
    }
    assert statuses(api, meeting_id) == {USER: 2, "ou_b": 4}
    assert api.data("POST", f"meetings/{meeting_id}/kickout", KICKOUT)["kickout_results"][0]["result"] == 2


def test_without_anybody_the_meeting_ends(api: Api) -> None:
    meeting_id = api.started()
    api.data("POST", f"meetings/{meeting_id}/kickout", {"kickout_users": [user(USER)]})
    assert api.data("GET", f"meetings/{meeting_id}")["meeting"]["status"] == 3


# set_host


@pytest.mark.parametrize("old_host", [None, USER])
@pytest.mark.parametrize("by_user", [True, False])
def test_the_host_hands_on(api: Api, old_host: str | None, by_user: bool) -> None:
    meeting_id = api.started("ou_b")
    body = SET_HOST | ({"old_host_user": user(old_host)} if old_host else {})
    token = api.control.user_token() if by_user else None
    assert api.data("PATCH", f"meetings/{meeting_id}/set_host", body, token) == {"host_user": user("ou_b")}
    assert host(api, meeting_id) == "ou_b"
    meeting = api.control.meeting(meeting_id).meeting
    assert [each["is_host"] for each in meeting["participants"]] == [False, True]


@pytest.mark.parametrize("by_user", [True, False])
def test_compare_and_swap(api: Api, by_user: bool) -> None:
    meeting_id = api.started("ou_b", "ou_c")
    api.data("PATCH", f"meetings/{meeting_id}/set_host", SET_HOST)
    late = {"host_user": user("ou_c"), "old_host_user": user(USER)}
    token = api.control.user_token() if by_user else None
    refused(api.vc("PATCH", f"meetings/{meeting_id}/set_host", late, token), 121006, 409)
    assert host(api, meeting_id) == "ou_b"
    again = {**late, "old_host_user": user("ou_b")}
    api.data("PATCH", f"meetings/{meeting_id}/set_host", again)
    assert host(api, meeting_id) == "ou_c"


def test_to_whom_it_cannot_be_handed(api: Api) -> None:
    meeting_id, token = api.started("ou_left"), api.control.user_token()
    path = f"meetings/{meeting_id}/set_host"
    api.control.leave(meeting_id, "ou_left")
    api.data("PATCH", f"meetings/{meeting_id}/invite", INVITE, token)
    refused(api.vc("PATCH", path, {"host_user": user(USER)}, token), 122005, 400)
    refused(api.vc("PATCH", path, {"host_user": user("ou_left")}, token), 122004, 400)
    refused(api.vc("PATCH", path, {"host_user": user("ou_never")}, token), 122004, 400)
    refused(api.vc("PATCH", path, {"host_user": user("ou_x")}, token), 122009, 400)
    refused(api.vc("PATCH", path, {"host_user": {}}, token), 121003, 400)
    assert host(api, meeting_id) == USER


def test_ids_of_set_host_have_the_form_that_was_asked_for(api: Api) -> None:
    meeting_id = api.started("ou_b")
    body = {"host_user": {"id": "on_b"}, "old_host_user": {"id": USER.replace("ou_", "on_")}}
    answer = api.data("PATCH", f"meetings/{meeting_id}/set_host", body, user_id_type="union_id")
    assert answer == {"host_user": user("on_b")}
