"""A meeting from its start to its end, and what meetings.get and get_active_meeting tell of it."""

from typing import Any

import pytest
from feishu_vc_sandbox import ControlError, MeetingChange, MeetingSettings, ReservationSettings, UserSettings

from .api import MEETING, RESERVE_ID, USER, Api, refused


def shown(api: Api, meeting_id: str, **query: str) -> Any:
    return api.data("GET", f"meetings/{meeting_id}", with_participants="true", **query)["meeting"]


def participant(api: Api, meeting_id: str, user: str) -> Any:
    return next(each for each in shown(api, meeting_id)["participants"] if each["id"] == user)


def counts(api: Api, meeting_id: str) -> tuple[str, str]:
    meeting = shown(api, meeting_id)
    return meeting["participant_count"], meeting["participant_count_accumulated"]


def test_a_meeting_comes_into_being_when_somebody_joins(api: Api) -> None:
    reserve_id = api.reserved(topic="weekly", password="4711", meeting_connect=True)
    refused(api.meeting(reserve_id=reserve_id), 121004)
    meeting_id = api.control.start_meeting(reserve_id)
    reserve = api.data("GET", f"reserves/{reserve_id}")["reserve"]
    now = api.in_seconds(0)
    meeting = api.meeting(reserve_id=reserve_id, with_participants="true").json()["data"]["meeting"]
    assert meeting.pop("ability") == dict.fromkeys(MEETING["ability"], False)
    assert meeting == {
        "id": meeting_id,
        "topic": "weekly",
        "meeting_connect": True,
        **{name: reserve[name] for name in ("url", "meeting_no", "password")},
        "create_time": now,
        "start_time": now,
        "host_user": {"id": USER, "user_type": 1},
        "status": 2,
        "participant_count": "1",
        "participant_count_accumulated": "1",
        "participants": [
            {
                "id": USER,
                "user_type": 1,
                "first_join_time": now,
                "in_meeting_duration": "0",
                "is_host": True,
                "is_cohost": False,
                "is_external": False,
                "status": 2,
            }
        ],
    }
    assert meeting_id != reserve_id


def test_ids_of_meetings_are_counted_and_a_taken_one_is_left_out(api: Api) -> None:
    api.control.put_reservation("42")
    api.control.put_meeting(str(int(MEETING["id"]) + 2), MeetingSettings(reserve_id="42"))
    assert [int(api.started()) - int(MEETING["id"]) for _ in range(2)] == [1, 3]


def test_counts_and_durations_follow_the_clock(api: Api) -> None:
    meeting_id = api.started()
    began = api.in_seconds(0)
    api.control.advance(60)
    api.control.join(meeting_id, "ou_b")
    api.control.advance(60)
    assert participant(api, meeting_id, USER)["in_meeting_duration"] == "120"
    assert participant(api, meeting_id, "ou_b")["in_meeting_duration"] == "60"
    api.control.leave(meeting_id, "ou_b")
    left = api.in_seconds(0)
    api.control.advance(60)
    api.control.join(meeting_id, "omm_room", 2)
    assert counts(api, meeting_id) == ("2", "3")
    api.control.join(meeting_id, "ou_b")
    assert counts(api, meeting_id) == ("3", "3")
    api.control.advance(5)
    assert participant(api, meeting_id, "ou_b") == {
        "id": "ou_b",
        "user_type": 1,
        "first_join_time": str(int(began) + 60),
        "final_leave_time": left,
        "in_meeting_duration": "65",
        "is_host": False,
        "is_cohost": False,
        "is_external": False,
        "status": 2,
    }


def test_the_last_one_who_leaves_ends_it(api: Api) -> None:
    reserve_id = api.reserved()
    meeting_id = api.control.start_meeting(reserve_id)
    api.control.join(meeting_id, "ou_b")
    api.control.leave(meeting_id, USER)
    assert shown(api, meeting_id)["status"] == 2
    api.control.advance(10)
    api.control.leave(meeting_id, "ou_b")
    meeting = shown(api, meeting_id)
    assert (meeting["status"], meeting["end_time"]) == (3, api.in_seconds(0))
    assert [(each["status"], each["in_meeting_duration"]) for each in meeting["participants"]] == [(4, "0"), (4, "10")]
    refused(api.meeting(reserve_id=reserve_id), 121004)
    assert api.control.start_meeting(reserve_id) != meeting_id


def test_a_reservation_has_one_meeting_at_a_time_and_an_expired_one_none(api: Api) -> None:
    reserve_id = api.reserved()
    meeting_id = api.control.start_meeting(reserve_id)
    with pytest.raises(ControlError, match=f"has an active meeting: {meeting_id}"):
        api.control.start_meeting(reserve_id)
    api.control.advance(3600)
    assert api.meeting(reserve_id=reserve_id).json()["data"]["meeting"]["id"] == meeting_id
    api.control.end_meeting(meeting_id)
    refused(api.meeting(reserve_id=reserve_id), 121004)
    with pytest.raises(ControlError, match="has expired"):
        api.control.start_meeting(reserve_id)


def test_who_is_first_is_host_until_an_assigned_host_comes(api: Api) -> None:
    hosts = [{"id": "ou_b", "user_type": 1}, {"id": "ou_c", "user_type": 1}]
    meeting_id = api.started(assign_host_list=hosts)
    assert shown(api, meeting_id)["host_user"]["id"] == USER
    api.control.join(meeting_id, "ou_c")
    api.control.join(meeting_id, "ou_b")
    meeting = shown(api, meeting_id)
    assert meeting["host_user"]["id"] == "ou_c"
    assert [each["id"] for each in meeting["participants"] if each["is_host"]] == ["ou_c"]


def test_somebody_else_can_be_first(api: Api) -> None:
    meeting_id = api.control.start_meeting(api.reserved(), "omm_room", 2)
    assert shown(api, meeting_id, user_id_type="union_id")["host_user"] == {"id": "omm_room", "user_type": 2}


def test_a_call_rings_until_the_callee_picks_up(api: Api) -> None:
    number = "+86-02187654321"
    callee = {"user_type": 6, "pstn_sip_info": {"nickname": "plumber", "main_address": number}}
    meeting_id = api.started(meeting_initial_type=2, call_setting={"callee": callee})
    assert (shown(api, meeting_id)["status"], participant(api, meeting_id, number)["status"]) == (1, 3)
    assert counts(api, meeting_id) == ("1", "1")
    api.control.join(meeting_id, number, 6)
    meeting = api.data("GET", f"meetings/{meeting_id}", with_meeting_ability="true")["meeting"]
    assert (meeting["status"], meeting["ability"]["use_pstn"]) == (2, True)
    assert counts(api, meeting_id) == ("2", "2")


def test_people_of_other_tenants_are_external(api: Api) -> None:
    api.control.put_user("ou_guest", UserSettings(tenant_key="elsewhere"))
    meeting_id = api.started("ou_guest", "ou_b")
    assert [each["is_external"] for each in shown(api, meeting_id)["participants"]] == [False, True, False]


def test_with_user_id_only_people_are_listed(api: Api) -> None:
    meeting_id = api.started("ou_b")
    api.control.join(meeting_id, "omm_room", 2)
    api.control.join(meeting_id, "+86-1", 6)
    for user_id_type, ids in (
        ("open_id", [USER, "ou_b", "omm_room", "+86-1"]),
        ("user_id", [USER.removeprefix("ou_"), "b"]),
    ):
        participants = shown(api, meeting_id, user_id_type=user_id_type)["participants"]
        assert [each["id"] for each in participants] == ids


def test_participants_and_ability_only_when_asked_for_and_ability_for_apps_only(api: Api) -> None:
    path, token = f"meetings/{MEETING['id']}", api.control.user_token()
    with_all = {"with_participants": "true", "with_meeting_ability": "true"}
    rest = {name: value for name, value in MEETING.items() if name not in ("participants", "ability")}
    assert api.data("GET", path)["meeting"] == rest
    assert api.data("GET", path, **with_all)["meeting"] == MEETING
    assert api.data("GET", path, token=token, **with_all)["meeting"] == {
        **rest,
        "participants": MEETING["participants"],
    }


def test_one_gets_ones_own_meetings_only(api: Api) -> None:
    meeting_id = api.started("ou_b")
    refused(api.vc("GET", f"meetings/{meeting_id}", token=api.control.user_token("ou_b")), 121005, 403)
    assert api.vc("GET", f"meetings/{meeting_id}", token=api.control.user_token()).status_code == 200
    api.control.put_reservation("42", ReservationSettings(app_id="cli_other"))
    refused(api.vc("GET", f"meetings/{api.control.start_meeting('42')}"), 121005, 403)
    refused(api.vc("GET", "meetings/1"), 121004, 404)
    refused(api.vc("GET", "meetings/123456789x"), 121003, 400)


def test_control_changes_what_a_test_needs(api: Api) -> None:
    meeting_id = api.started()
    api.control.change_meeting(meeting_id, MeetingChange(meeting={"topic": "new", "note_id": "7"}))
    assert (shown(api, meeting_id)["topic"], shown(api, meeting_id)["note_id"]) == ("new", "7")
    assert api.control.meeting(meeting_id).locked is False


def test_control_refuses_what_cannot_be(api: Api) -> None:
    meeting_id = api.started()
    for call, text in (
        (lambda: api.control.join(meeting_id, USER), "in the meeting already"),
        (lambda: api.control.leave(meeting_id, "ou_b"), "ou_b is not in the meeting"),
        (lambda: api.control.join("5", "ou_b"), "no meeting 5"),
        (lambda: api.control.start_meeting("5"), "no reservation 5"),
        (lambda: api.control.meeting("5"), "no meeting 5"),
        (lambda: api.control.recording_ready(meeting_id), "was not recorded"),
        (lambda: api.control.change_meeting(meeting_id, MeetingChange(meeting={"id": "5"})), "neither id nor"),
        (lambda: api.control.change_meeting(meeting_id, MeetingChange(meeting={"topic": 5})), "type string"),
        (lambda: api.control.put_reservation("6", ReservationSettings(reserve={"end_time": 5})), "type string"),
    ):
        with pytest.raises(ControlError, match=text):
            call()
    api.control.end_meeting(meeting_id)
    for name in ("join", "leave"):
        with pytest.raises(ControlError, match="has ended"):
            getattr(api.control, name)(meeting_id, "ou_b")


def test_what_a_test_puts_stays_its_own(api: Api) -> None:
    person = {"id": "ou_a", "user_type": 1, "status": 2}
    meeting: dict[str, Any] = {"participants": [person], "ability": {"use_pstn": False}}
    api.control.put_reservation("42")
    api.control.put_meeting("77", MeetingSettings(reserve_id="42", meeting=meeting))
    api.control.join("77", "+86-1", 6)
    api.control.leave("77", "ou_a")
    assert meeting == {"participants": [{"id": "ou_a", "user_type": 1, "status": 2}], "ability": {"use_pstn": False}}


def test_a_reservation_that_a_test_puts(api: Api) -> None:
    reserve = {"end_time": api.in_seconds(60), "meeting_settings": {"topic": "weekly"}}
    api.control.put_reservation("42", ReservationSettings(owner="ou_b", reserve=reserve))
    answered = api.data("GET", "reserves/42")["reserve"]
    assert (answered["meeting_no"], answered["reserve_user_id"]) == ("000000042", "ou_b")
    assert answered["url"].endswith("/000000042")
    assert (answered["end_time"], answered["meeting_settings"]) == (reserve["end_time"], {"topic": "weekly"})
    assert shown(api, api.control.start_meeting("42"))["host_user"]["id"] == "ou_b"
    api.control.put_reservation(RESERVE_ID, ReservationSettings(reserve={"meeting_no": "555666777"}))
    assert api.data("GET", f"reserves/{RESERVE_ID}")["reserve"]["meeting_no"] == "555666777"
