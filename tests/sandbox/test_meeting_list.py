"""The meetings of a number, page by page."""

from typing import Any

import pytest
from feishu_vc_sandbox import MeetingSettings, ReservationSettings
from feishu_vc_sandbox.spec.source import default_spec

from .api import MEETING, Api, refused

OPERATION = default_spec().operations["meetings.list_by_no"]
EXAMPLE = OPERATION.example["data"]
PERIOD = {name: OPERATION.parameter_examples[name] for name in ("start_time", "end_time")}
DAY = 24 * 3600


def page(api: Api, number: str = "555", **query: Any) -> Any:
    period = {"start_time": api.in_seconds(-DAY), "end_time": api.in_seconds(DAY)}
    return api.data("GET", "meetings/list_by_no", meeting_no=number, **{**period, **query})


def ids(answer: Any) -> list[str]:
    return [brief["id"] for brief in answer["meeting_briefs"]]


def held(api: Api, number: str = "555", times: int = 5, **whose: str) -> list[str]:
    api.control.put_reservation("42", ReservationSettings(reserve={"meeting_no": number}, **whose))
    meetings = []
    for _ in range(times):
        meetings.append(api.control.start_meeting("42"))
        api.control.end_meeting(meetings[-1])
        api.control.advance(60)
    return meetings


def test_the_example_list_is_there(api: Api) -> None:
    briefs = EXAMPLE["meeting_briefs"]
    answer = page(api, briefs[0]["meeting_no"], **PERIOD)
    assert [brief for brief in answer["meeting_briefs"] if brief["id"] != MEETING["id"]] == briefs
    assert MEETING["id"] in ids(page(api, MEETING["meeting_no"], **PERIOD))


def test_pages_follow_each_other(api: Api) -> None:
    meetings = held(api)
    first = page(api, page_size=2)
    assert (ids(first), first["has_more"]) == (meetings[:2], True)
    second = page(api, page_size=2, page_token=first["page_token"])
    assert (ids(second), second["has_more"]) == (meetings[2:4], True)
    last = page(api, page_size=2, page_token=second["page_token"])
    assert last == {"has_more": False, "meeting_briefs": last["meeting_briefs"]}
    assert ids(last) == meetings[4:]
    assert page(api, page_size=2, page_token="99") == {"has_more": False, "meeting_briefs": []}


def test_twenty_on_a_page_and_fifty_at_most(api: Api) -> None:
    held(api, times=51)
    assert len(ids(page(api))) == 20
    assert len(ids(page(api, page_size=50))) == 50
    period = {"start_time": "0", "end_time": "0"}
    refused(api.vc("GET", "meetings/list_by_no", meeting_no="555", page_size=51, **period), 99992402)


def test_what_a_brief_tells(api: Api) -> None:
    (meeting_id,) = held(api, times=1)
    meeting = api.data("GET", f"meetings/{meeting_id}")["meeting"]
    api.control.put_meeting(meeting_id, MeetingSettings(reserve_id="42", meeting={**meeting, "topic": "weekly"}))
    (brief,) = page(api)["meeting_briefs"]
    assert brief == {"topic": "weekly", **{name: meeting[name] for name in ("id", "meeting_no", "url")}}


def test_only_meetings_held_in_the_period(api: Api) -> None:
    held(api, times=2)
    long = api.control.start_meeting("42")
    api.control.advance(DAY)
    assert ids(page(api, start_time=api.in_seconds(-DAY / 2))) == [long]
    api.control.end_meeting(long)
    api.control.advance(DAY)
    assert ids(page(api, start_time=api.in_seconds(-DAY / 2))) == []
    assert ids(page(api, start_time=api.in_seconds(-5 * DAY), end_time=api.in_seconds(-4 * DAY))) == []


@pytest.mark.parametrize("whose", [{"app_id": "cli_other"}, {"tenant_key": "elsewhere"}])
def test_only_ones_own(api: Api, whose: dict[str, str]) -> None:
    held(api, times=1, **whose)
    assert page(api) == {"has_more": False, "meeting_briefs": []}


def test_a_user_sees_those_that_they_own(api: Api) -> None:
    held(api, times=1, owner="ou_b")
    query = {"meeting_no": "555", "start_time": api.in_seconds(-DAY), "end_time": api.in_seconds(DAY)}
    for user, number in (("ou_b", 1), ("ou_c", 0)):
        answer = api.data("GET", "meetings/list_by_no", token=api.control.user_token(user), **query)
        assert len(ids(answer)) == number


@pytest.mark.parametrize(
    "wrong",
    [
        {"start_time": "100", "end_time": "99"},
        {"start_time": "0", "end_time": str(90 * DAY + 1)},
        {"page_token": "next"},
        {"page_token": "-1"},
    ],
)
def test_wrong_periods_and_page_tokens(api: Api, wrong: dict[str, str]) -> None:
    query = {"meeting_no": "555", "start_time": "0", "end_time": str(90 * DAY), **wrong}
    refused(api.vc("GET", "meetings/list_by_no", **query), 121003, 400)
