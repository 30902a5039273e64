"""Recordings: start, stop, get, set_permission."""

from typing import Any

import pytest
from feishu_vc_sandbox import AppSettings, ControlError, ReservationSettings

from .api import MEETING, USER, Api, refused


def start(api: Api, meeting_id: str) -> Any:
    return api.vc("PATCH", f"meetings/{meeting_id}/recording/start", {"timezone": 8}, api.control.user_token())


def stop(api: Api, meeting_id: str) -> Any:
    return api.vc("PATCH", f"meetings/{meeting_id}/recording/stop", token=api.control.user_token())


def get(api: Api, meeting_id: str, token: str | None = None) -> Any:
    return api.vc("GET", f"meetings/{meeting_id}/recording", token=token)


def share(api: Api, meeting_id: str, *objects: dict[str, Any], owner: str = USER, **more: Any) -> Any:
    body = {"permission_objects": [{"permission": 1, **each} for each in objects], **more}
    path = f"meetings/{meeting_id}/recording/set_permission"
    return api.vc("PATCH", path, body, api.control.user_token(owner))


def recorded(api: Api, seconds: float = 30) -> str:
    meeting_id = api.started()
    assert start(api, meeting_id).json() == {"code": 0, "msg": "success"}
    api.control.advance(seconds)
    assert stop(api, meeting_id).json() == {"code": 0, "msg": "success"}
    return meeting_id


def viewers(api: Api, meeting_id: str) -> Any:
    recording = api.control.meeting(meeting_id).recording
    assert recording is not None
    return recording.viewers


def test_the_life_of_a_recording(api: Api) -> None:
    meeting_id = api.started()
    refused(get(api, meeting_id), 121004, 404)
    start(api, meeting_id)
    refused(get(api, meeting_id), 122001, 400)
    api.control.advance(30)
    stop(api, meeting_id)
    refused(get(api, meeting_id), 124002, 400)
    api.control.recording_ready(meeting_id)
    recording = get(api, meeting_id).json()["data"]["recording"]
    assert recording["duration"] == "30000"
    ability = api.data("GET", f"meetings/{meeting_id}", with_meeting_ability="true")["meeting"]["ability"]
    assert ability["use_recording"] is True
    other = recorded(api)
    api.control.recording_ready(other)
    assert get(api, other).json()["data"]["recording"]["url"] != recording["url"]


def test_not_twice(api: Api) -> None:
    meeting_id = api.started()
    refused(stop(api, meeting_id), 122001, 400)
    start(api, meeting_id)
    refused(start(api, meeting_id), 122001, 400)
    stop(api, meeting_id)
    refused(stop(api, meeting_id), 122001, 400)


def test_it_can_go_on_and_becomes_longer(api: Api) -> None:
    meeting_id = recorded(api, 10)
    api.control.advance(100)
    start(api, meeting_id)
    with pytest.raises(ControlError, match="still being recorded"):
        api.control.recording_ready(meeting_id)
    api.control.advance(5.5)
    stop(api, meeting_id)
    api.control.recording_ready(meeting_id)
    assert get(api, meeting_id).json()["data"]["recording"]["duration"] == "15500"


def test_the_end_of_the_meeting_stops_it(api: Api) -> None:
    meeting_id = api.started(auto_record=True)
    refused(start(api, meeting_id), 122001)
    api.control.advance(60)
    api.control.end_meeting(meeting_id)
    refused(get(api, meeting_id), 124002)
    api.control.recording_ready(meeting_id)
    assert get(api, meeting_id).json()["data"]["recording"]["duration"] == "60000"


@pytest.mark.parametrize("first", [start, stop])
def test_the_example_does_not_tell_whether_it_is_on(api: Api, first: Any) -> None:
    assert first(api, MEETING["id"]).status_code == 200
    refused(first(api, MEETING["id"]), 122001)


@pytest.mark.parametrize("timezone", [-13, 13, "8"])
def test_time_zones(api: Api, timezone: Any) -> None:
    path = f"meetings/{api.started()}/recording/start"
    refused(api.vc("PATCH", path, {"timezone": timezone}, api.control.user_token()), 99992402)


def test_whose_recordings_one_gets(api: Api) -> None:
    meeting_id = recorded(api)
    api.control.recording_ready(meeting_id)
    assert get(api, meeting_id, api.control.user_token()).status_code == 200
    refused(get(api, meeting_id, api.control.user_token("ou_b")), 121005, 403)
    # An app gets those of its whole tenant.
    api.control.put_app("cli_two", AppSettings(app_secret="s"))
    token = api.auth("tenant_access_token/internal", app_id="cli_two", app_secret="s")["tenant_access_token"]
    assert get(api, meeting_id, token).status_code == 200
    refused(get(api, meeting_id, api.store_tenant_token("elsewhere")), 121005, 403)
    refused(get(api, "1"), 122002, 404)


def test_the_owner_gives_access_and_takes_it_away(api: Api) -> None:
    meeting_id = recorded(api)
    refused(share(api, meeting_id, {"id": "ou_b", "type": 1}), 121004, 404)
    api.control.end_meeting(meeting_id)
    api.control.recording_ready(meeting_id)
    refused(share(api, meeting_id, {"id": "ou_b", "type": 1}, owner="ou_b"), 121005, 403)
    everybody: list[dict[str, Any]] = [
        {"id": "ou_b", "type": 1},
        {"id": "oc_g", "type": 2},
        {"type": 3},
        {"type": 4, "id": "ignored"},
    ]
    assert share(api, meeting_id, *everybody).json() == {"code": 0, "msg": "success"}
    assert viewers(api, meeting_id) == [(1, "ou_b"), (2, "oc_g"), (3, ""), (4, "")]
    share(api, meeting_id, {"id": "ou_b", "type": 1}, {"type": 4}, action_type=1)
    share(api, meeting_id, {"id": "ou_c", "type": 1}, action_type=0)
    assert viewers(api, meeting_id) == [(1, "ou_c"), (2, "oc_g"), (3, "")]


def test_access_for_nobody_and_without_a_recording(api: Api) -> None:
    meeting_id = recorded(api)
    api.control.recording_ready(meeting_id)
    refused(share(api, meeting_id), 121003, 400)
    refused(share(api, meeting_id, {"type": 1}), 121003, 400)
    refused(share(api, meeting_id, {"type": 2}), 121003, 400)
    refused(share(api, meeting_id, {"type": 1, "id": "on_b"}), 121003, 400)
    refused(share(api, "1", {"type": 3}), 122002, 404)
    refused(share(api, api.started(), {"type": 3}), 121004, 404)
    api.control.put_reservation("42", ReservationSettings(app_id="cli_other"))
    refused(share(api, api.control.start_meeting("42"), {"type": 3}), 121005, 403)
