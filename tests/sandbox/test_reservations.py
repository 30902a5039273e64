"""Reservations: apply, update, get, delete."""

from typing import Any

import pytest
from feishu_vc_sandbox import AppSettings, ReservationSettings, UserSettings
from feishu_vc_sandbox.spec.source import default_spec

from .api import USER, Api, refused

APPLY = default_spec().operations["reserves.apply"]
EXAMPLE = APPLY.example["data"]["reserve"]
CALL: dict[str, Any] = {
    "meeting_initial_type": 2,
    "call_setting": {"callee": {"user_type": 6, "pstn_sip_info": {"main_address": "+86-02187654321"}}},
}
DAY = 24 * 3600


def applied(api: Api, token: str | None = None, **changes: Any) -> Any:
    body = {"end_time": api.in_seconds(3600), "owner_id": USER, "meeting_settings": {}, **changes}
    body = {name: value for name, value in body.items() if value is not None}
    return api.vc("POST", "reserves/apply", body, token)


def host(name: str) -> dict[str, Any]:
    return {"id": name, "user_type": 1}


# apply


def test_the_first_reservation_is_the_one_of_the_example(api: Api) -> None:
    reserve = api.data("POST", "reserves/apply", APPLY.request_example)["reserve"]
    assert reserve == {**EXAMPLE, "end_time": APPLY.request_example["end_time"]}


def test_later_ones_count_on(api: Api) -> None:
    api.reserved()
    second, third = (applied(api).json()["data"]["reserve"] for _ in range(2))
    assert [int(each["id"]) - int(EXAMPLE["id"]) for each in (second, third)] == [1, 2]
    assert [int(each["meeting_no"]) - int(EXAMPLE["meeting_no"]) for each in (second, third)] == [1, 2]
    assert second["url"].endswith(f"/{second['meeting_no']}")
    assert len({each["live_link"] for each in (EXAMPLE, second, third)}) == 3


def test_a_refused_one_uses_up_nothing_and_a_taken_id_is_left_out(api: Api) -> None:
    refused(applied(api, end_time=None), 121003)
    api.control.put_reservation(EXAMPLE["id"])
    assert int(api.reserved()) == int(EXAMPLE["id"]) + 1


def test_get_answers_what_was_sent(api: Api) -> None:
    permission = {
        "permission": 2,
        "permission_checkers": [{"check_field": 1, "check_mode": 1, "check_list": ["ou_b"]}],
    }
    settings = {"topic": "weekly", "auto_record": False, "meeting_connect": True, "action_permissions": [permission]}
    sent = {**settings, "assign_host_list": [host("ou_b")], "password": "4711", "unknown": 1}
    reserve_id = applied(api, meeting_settings=sent).json()["data"]["reserve"]["id"]
    reserve = api.data("GET", f"reserves/{reserve_id}")["reserve"]
    assert reserve["meeting_settings"] == {**settings, "assign_host_list": [host("ou_b")]}
    assert (reserve["password"], reserve["expire_status"], reserve["reserve_user_id"]) == ("4711", 1, USER)
    assert reserve["end_time"] == api.in_seconds(3600)


@pytest.mark.parametrize(("user_id_type", "prefix"), [("open_id", "ou_"), ("union_id", "on_"), ("user_id", "")])
def test_ids_go_in_and_come_out_as_user_id_type_says(api: Api, user_id_type: str, prefix: str) -> None:
    checker = {"check_field": 1, "check_mode": 1, "check_list": [f"{prefix}b"]}
    tenant = {"check_field": 3, "check_mode": 2, "check_list": ["ou_is_a_tenant_here"]}
    settings = {
        "assign_host_list": [host(f"{prefix}c")],
        "action_permissions": [{"permission": 3, "permission_checkers": [checker, tenant]}],
    }
    body = {"end_time": api.in_seconds(60), "owner_id": f"{prefix}a", "meeting_settings": settings}
    reserve_id = api.data("POST", "reserves/apply", body, user_id_type=user_id_type)["reserve"]["id"]
    reserve = api.data("GET", f"reserves/{reserve_id}", user_id_type=user_id_type)["reserve"]
    assert (reserve["reserve_user_id"], reserve["meeting_settings"]) == (f"{prefix}a", settings)
    reserve = api.data("GET", f"reserves/{reserve_id}")["reserve"]
    assert reserve["reserve_user_id"] == "ou_a"
    assert reserve["meeting_settings"]["assign_host_list"] == [host("ou_c")]


@pytest.mark.parametrize("owner", [None, "", "on_a", "somebody", "ou_"])
def test_an_app_must_name_the_owner(api: Api, owner: str | None) -> None:
    refused(applied(api, owner_id=owner), 121003, 400)


def test_the_owner_must_be_of_the_tenant(api: Api) -> None:
    api.control.put_user("ou_guest", UserSettings(tenant_key="elsewhere"))
    refused(applied(api, owner_id="ou_guest"), 121003)


def test_a_user_is_the_owner_whatever_owner_id_says(api: Api) -> None:
    token = api.control.user_token("ou_me")
    for owner in (None, USER, "nonsense"):
        reserve_id = applied(api, token, owner_id=owner).json()["data"]["reserve"]["id"]
        assert api.data("GET", f"reserves/{reserve_id}")["reserve"]["reserve_user_id"] == "ou_me"


@pytest.mark.parametrize("end_time", [None, ""])
def test_a_meeting_of_several_people_needs_an_end_and_a_call_does_not(api: Api, end_time: str | None) -> None:
    refused(applied(api, end_time=end_time), 121003)
    assert "end_time" not in applied(api, end_time=end_time, meeting_settings=CALL).json()["data"]["reserve"]


def test_thirty_days_ahead_at_most_on_the_sandbox_clock(api: Api) -> None:
    refused(applied(api, end_time=api.in_seconds(30 * DAY + 1)), 121003)
    assert applied(api, end_time=api.in_seconds(30 * DAY)).status_code == 200
    later = api.in_seconds(31 * DAY)
    api.control.advance(DAY)
    assert applied(api, end_time=later).status_code == 200


def test_an_end_that_has_passed_makes_an_expired_reservation(api: Api) -> None:
    reserve_id = applied(api, end_time="1608888867").json()["data"]["reserve"]["id"]
    assert api.data("GET", f"reserves/{reserve_id}")["reserve"]["expire_status"] == 2
    api.control.clock(now=1608883322)
    assert api.data("GET", f"reserves/{reserve_id}")["reserve"]["expire_status"] == 1


@pytest.mark.parametrize("password", ["123", "1234567890", "12a4", "abcd", "\uff11\uff12\uff13\uff14"])
def test_a_password_has_4_to_9_digits(api: Api, password: str) -> None:
    refused(applied(api, meeting_settings={"password": password}), 123006, 400)
    reserve_id = api.reserved()
    refused(api.vc("PUT", f"reserves/{reserve_id}", {"meeting_settings": {"password": password}}), 123006)


def test_a_wrong_password_beside_another_wrong_field_is_a_wrong_request(api: Api) -> None:
    error = refused(applied(api, meeting_settings={"password": "1234567890", "topic": 1}), 99992402)
    assert [violation["value"] for violation in error["field_violations"]] == ["", "1"]


@pytest.mark.parametrize(("sent", "expected"), [({}, "000358"), ({"password": ""}, None), ({"password": None}, None)])
def test_no_password_and_one_that_is_left_out(api: Api, sent: dict[str, Any], expected: str | None) -> None:
    assert applied(api, meeting_settings=sent).json()["data"]["reserve"].get("password") == expected


def test_ten_hosts_at_most(api: Api) -> None:
    ten = [host(f"ou_{number}") for number in range(10)]
    assert applied(api, meeting_settings={"assign_host_list": ten}).status_code == 200
    refused(applied(api, meeting_settings={"assign_host_list": [*ten, host("ou_10")]}), 123003, 400)


@pytest.mark.parametrize("wrong", [{"id": "on_a"}, {"id": "x"}, {}, {"id": "ou_a", "user_type": 2}])
def test_a_host_without_a_proper_id_is_an_error(api: Api, wrong: dict[str, Any]) -> None:
    refused(applied(api, meeting_settings={"assign_host_list": [host("ou_a"), wrong]}), 123004, 400)


def test_a_host_of_another_tenant_is_reported_and_left_out(api: Api) -> None:
    api.control.put_user("ou_guest", UserSettings(tenant_key="elsewhere"))
    settings = {"assign_host_list": [host("on_guest"), host("on_b")]}
    body = {"end_time": api.in_seconds(60), "owner_id": "on_a", "meeting_settings": settings}
    data = api.data("POST", "reserves/apply", body, user_id_type="union_id")
    assert data["reserve_correction_check_info"] == {"invalid_host_id_list": ["on_guest"]}
    reserve = api.data("GET", f"reserves/{data['reserve']['id']}")["reserve"]
    assert reserve["meeting_settings"]["assign_host_list"] == [host("ou_b")]


def test_a_call_is_not_recorded_by_itself(api: Api) -> None:
    refused(applied(api, meeting_settings={**CALL, "auto_record": True}), 123002, 400)
    reserve_id = applied(api, meeting_settings=CALL).json()["data"]["reserve"]["id"]
    refused(api.vc("PUT", f"reserves/{reserve_id}", {"meeting_settings": {"auto_record": True}}), 123002)


@pytest.mark.parametrize(
    "callee",
    [
        None,
        {"user_type": 1, "id": "ou_a"},
        {"user_type": 6},
        {"user_type": 6, "pstn_sip_info": {"main_address": "+1-5551234"}},
    ],
)
def test_only_telephones_of_mainland_china_are_called(api: Api, callee: Any) -> None:
    settings = {"meeting_initial_type": 2} | ({"call_setting": {"callee": callee}} if callee else {})
    refused(applied(api, meeting_settings=settings), 121003)


@pytest.mark.parametrize(
    "checker",
    [
        {"check_field": 1, "check_mode": 1, "check_list": ["on_a"]},
        {"check_field": 2, "check_mode": 1, "check_list": ["3"]},
    ],
)
def test_checkers_hold_ids_and_known_user_types(api: Api, checker: dict[str, Any]) -> None:
    permissions = [{"permission": 1, "permission_checkers": [checker]}]
    refused(applied(api, meeting_settings={"action_permissions": permissions}), 121003)


def test_a_body_that_does_not_fit_the_spec(api: Api) -> None:
    error = refused(api.vc("POST", "reserves/apply", {"end_time": 1608888867}), 99992402, 400)
    assert [violation["field"] for violation in error["field_violations"]] == ["meeting_settings", "end_time"]


# update


def test_update_changes_what_is_sent(api: Api) -> None:
    reserve_id = api.reserved(topic="weekly", auto_record=True, password="4711")
    before = api.data("GET", f"reserves/{reserve_id}")["reserve"]
    answer = api.data("PUT", f"reserves/{reserve_id}", {"meeting_settings": {"topic": "daily"}})
    after = api.data("GET", f"reserves/{reserve_id}")["reserve"]
    assert after == {**before, "meeting_settings": {"topic": "daily", "auto_record": True}}
    shown = {name: value for name, value in after.items() if name in answer["reserve"]}
    assert answer == {"reserve": shown, "reserve_correction_check_info": {"invalid_host_id_list": []}}
    assert set(after) - set(shown) == {"app_link", "reserve_user_id", "meeting_settings"}


@pytest.mark.parametrize(
    ("name", "empty"),
    [("topic", ""), ("topic", None), ("auto_record", None), ("assign_host_list", []), ("assign_host_list", None)],
)
def test_a_field_that_is_sent_empty_is_cleared(api: Api, name: str, empty: Any) -> None:
    settings: dict[str, Any] = {"topic": "weekly", "auto_record": True, "assign_host_list": [host("ou_a")]}
    reserve_id = api.reserved(**settings)
    api.data("PUT", f"reserves/{reserve_id}", {"meeting_settings": {name: empty}})
    left = api.data("GET", f"reserves/{reserve_id}")["reserve"]["meeting_settings"]
    assert left == {key: value for key, value in settings.items() if key != name}


@pytest.mark.parametrize("empty", ["", None])
def test_the_password_is_cleared_too_and_the_end_only_of_a_call(api: Api, empty: str | None) -> None:
    reserve_id = api.reserved(password="4711")
    refused(api.vc("PUT", f"reserves/{reserve_id}", {"end_time": empty}), 121003)
    api.data("PUT", f"reserves/{reserve_id}", {"meeting_settings": {"password": empty}})
    assert "password" not in api.data("GET", f"reserves/{reserve_id}")["reserve"]
    call = api.reserved(**CALL)
    assert "end_time" not in api.data("PUT", f"reserves/{call}", {"end_time": empty})["reserve"]
    refused(api.vc("PUT", f"reserves/{call}", {"meeting_settings": {"meeting_initial_type": 1}}), 121003)


@pytest.mark.parametrize("nothing", [{}, {"url": "x", "meeting_settings": {"url": "x", "end_time": "", "id": "1"}}])
def test_nothing_that_is_known_changes_nothing(api: Api, nothing: Any) -> None:
    reserve_id = api.reserved(topic="weekly")
    before = api.data("GET", f"reserves/{reserve_id}")
    api.data("PUT", f"reserves/{reserve_id}", nothing)
    assert api.data("GET", f"reserves/{reserve_id}") == before


def test_a_refused_update_changes_nothing(api: Api) -> None:
    reserve_id = api.reserved(topic="weekly")
    before = api.data("GET", f"reserves/{reserve_id}")
    body = {"end_time": api.in_seconds(31 * DAY), "meeting_settings": {"topic": "daily"}}
    refused(api.vc("PUT", f"reserves/{reserve_id}", body), 121003)
    body = {"end_time": api.in_seconds(DAY), "meeting_settings": {"assign_host_list": [host("x")]}}
    refused(api.vc("PUT", f"reserves/{reserve_id}", body), 123004)
    assert api.data("GET", f"reserves/{reserve_id}") == before


def test_meeting_connect_stays_as_it_is(api: Api) -> None:
    reserve_id = api.reserved(meeting_connect=True)
    api.data("PUT", f"reserves/{reserve_id}", {"meeting_settings": {"meeting_connect": True}})
    for other in (False, None):
        refused(api.vc("PUT", f"reserves/{reserve_id}", {"meeting_settings": {"meeting_connect": other}}), 121002)


def test_a_later_end_keeps_the_number_until_it_has_expired(api: Api) -> None:
    reserve_id = api.reserved()
    before = api.data("GET", f"reserves/{reserve_id}")["reserve"]
    api.control.advance(3599)
    extended = api.data("PUT", f"reserves/{reserve_id}", {"end_time": api.in_seconds(60)})["reserve"]
    assert (extended["meeting_no"], extended["expire_status"]) == (before["meeting_no"], 1)
    api.control.advance(60)
    assert api.data("GET", f"reserves/{reserve_id}")["reserve"]["expire_status"] == 2
    api.data("PUT", f"reserves/{reserve_id}", {"meeting_settings": {"topic": "late"}})
    renewed = api.data("PUT", f"reserves/{reserve_id}", {"end_time": api.in_seconds(60)})["reserve"]
    assert renewed["expire_status"] == 1
    assert renewed["meeting_no"] != before["meeting_no"]
    assert renewed["url"] != before["url"]


# whose it is


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE"])
def test_unknown_ones_and_those_of_others(api: Api, method: str) -> None:
    body: dict[str, Any] | None = {} if method == "PUT" else None
    api.control.put_reservation("41", ReservationSettings(app_id="cli_other"))
    api.control.put_reservation("42", ReservationSettings(tenant_key="elsewhere"))
    refused(api.vc(method, "reserves/41", body), 121005, 403)
    refused(api.vc(method, "reserves/42", body), 121005, 403)
    refused(api.vc(method, "reserves/43", body), 121004, 404)
    refused(api.vc(method, "reserves/abc", body), 121003, 400)
    refused(api.vc(method, f"reserves/{api.reserved()}", body, api.control.user_token("ou_else")), 121005, 403)
    assert api.vc(method, f"reserves/{api.reserved()}", body, api.control.user_token()).status_code == 200


def test_the_other_app_has_its_own(api: Api) -> None:
    api.control.put_app("cli_two", AppSettings(app_secret="s"))
    token = api.auth("tenant_access_token/internal", app_id="cli_two", app_secret="s")["tenant_access_token"]
    reserve_id = api.reserved(token)
    refused(api.vc("GET", f"reserves/{reserve_id}"), 121005)
    assert api.vc("GET", f"reserves/{reserve_id}", token=token).status_code == 200


def test_a_deleted_one_is_gone(api: Api) -> None:
    reserve_id = api.reserved()
    meeting_id = api.control.start_meeting(reserve_id)
    assert api.vc("DELETE", f"reserves/{reserve_id}").json() == {"code": 0, "msg": "success"}
    for method in ("GET", "PUT", "DELETE"):
        refused(api.vc(method, f"reserves/{reserve_id}", {} if method == "PUT" else None), 121004, 404)
    refused(api.meeting(reserve_id=reserve_id), 121004, 404)
    assert api.data("GET", f"meetings/{meeting_id}")["meeting"]["status"] == 2
