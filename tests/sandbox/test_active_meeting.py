"""get_active_meeting over the sandbox's reservations and meetings."""

import pytest
from feishu_vc_sandbox import ControlError, MeetingSettings, ReservationSettings

from .api import MEETING, RESERVE_ID, Api, refused

HOST = MEETING["host_user"]["id"]


def test_the_preloaded_meeting_is_the_example_of_the_spec(api: Api) -> None:
    answer = api.meeting(with_participants="true").json()
    assert answer == {"code": 0, "msg": "success", "data": {"meeting": MEETING}}
    assert (MEETING["topic"], MEETING["meeting_no"], MEETING["start_time"]) == ("my meeting", "123456789", "1608883322")


@pytest.mark.parametrize("query", [{}, {"with_participants": "false"}])
def test_participants_only_when_asked_for(api: Api, query: dict[str, str]) -> None:
    meeting = api.meeting(**query).json()["data"]["meeting"]
    assert meeting == {name: value for name, value in MEETING.items() if name != "participants"}


@pytest.mark.parametrize(
    ("user_id_type", "expected"),
    [("open_id", HOST), ("union_id", HOST.replace("ou_", "on_")), ("user_id", HOST.removeprefix("ou_"))],
)
def test_user_id_type_sets_the_form_of_the_ids(api: Api, user_id_type: str, expected: str) -> None:
    meeting = api.meeting(with_participants="true", user_id_type=user_id_type).json()["data"]["meeting"]
    assert meeting["host_user"]["id"] == expected
    assert [participant["id"] for participant in meeting["participants"]] == [expected]


def test_rooms_and_telephones_keep_their_ids(api: Api) -> None:
    users = [{"id": "omm_room", "user_type": 2}, {"id": "ou_a", "user_type": 1}, {"user_type": 6}, {"id": "ou_b"}]
    api.control.put_meeting(MEETING["id"], MeetingSettings(reserve_id=RESERVE_ID, meeting={"participants": users}))
    meeting = api.meeting(with_participants="true", user_id_type="union_id").json()["data"]["meeting"]
    assert [p.get("id") for p in meeting["participants"]] == ["omm_room", "on_a", None, "on_b"]
    assert "host_user" not in meeting


@pytest.mark.parametrize("reserve_id", ["abc", "1.5", "99999999999999999999", "6911188411932033028%20", "%2F"])
def test_an_id_that_is_no_int64_is_a_param_error(api: Api, reserve_id: str) -> None:
    refused(api.meeting(reserve_id=reserve_id), 121003, 400)


def test_an_unknown_reservation(api: Api) -> None:
    refused(api.meeting(reserve_id="1"), 121004, 404)


def test_a_reservation_of_another_app(api: Api) -> None:
    api.control.put_reservation("42", ReservationSettings(app_id="cli_other"))
    refused(api.meeting(reserve_id="42"), 121005, 403)


def test_a_reservation_in_another_tenant(api: Api) -> None:
    api.control.put_reservation("42", ReservationSettings(tenant_key="elsewhere"))
    refused(api.meeting(reserve_id="42"), 121005, 403)


def test_a_reservation_without_a_meeting_gets_one_and_loses_it_again(api: Api) -> None:
    api.control.put_reservation("42")
    refused(api.meeting(reserve_id="42"), 121004, 404)
    api.control.put_meeting("77", MeetingSettings(reserve_id="42", meeting={"topic": "weekly"}))
    meeting = api.meeting(reserve_id="42").json()["data"]["meeting"]
    assert meeting == {"id": "77", "topic": "weekly", "status": 2}
    api.control.put_meeting("77", MeetingSettings(reserve_id="42", meeting={"topic": "weekly", "status": 3}))
    refused(api.meeting(reserve_id="42"), 121004, 404)
    api.control.put_meeting("78", MeetingSettings(reserve_id="42", meeting={"status": 1}))
    assert api.meeting(reserve_id="42").json()["data"]["meeting"]["id"] == "78"
    api.control.delete_meeting("78")
    refused(api.meeting(reserve_id="42"), 121004, 404)


def test_a_deleted_reservation_takes_its_meetings_along(api: Api) -> None:
    api.control.delete_reservation(RESERVE_ID)
    refused(api.meeting(), 121004)
    api.control.put_reservation(RESERVE_ID)
    refused(api.meeting(), 121004)


def test_control_refuses_what_cannot_be(api: Api) -> None:
    with pytest.raises(ControlError, match="decimal number"):
        api.control.put_reservation("abc")
    with pytest.raises(ControlError, match="has an active meeting"):
        api.control.put_meeting("1", MeetingSettings(reserve_id=RESERVE_ID))
    with pytest.raises(ControlError, match="no reservation 5"):
        api.control.put_meeting("1", MeetingSettings(reserve_id="5"))
    with pytest.raises(ControlError, match="start_time must be of type string"):
        api.control.put_meeting("1", MeetingSettings(reserve_id="5", meeting={"start_time": 7}))
    with pytest.raises(ControlError, match="start_time must be a unix-seconds"):
        api.control.put_meeting("1", MeetingSettings(reserve_id="5", meeting={"start_time": "yesterday"}))
    with pytest.raises(ControlError, match="no meeting 5"):
        api.control.delete_meeting("5")
    with pytest.raises(ControlError, match="no reservation 5"):
        api.control.delete_reservation("5")
