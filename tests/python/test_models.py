"""Models: in from JSON, out as JSON, printed without secrets."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

import msgspec
import pytest
import yaml
from feishu_vc import ConfigError, Model, UserToken
from feishu_vc._types import Int64String, OpenStrEnum, Secret, UnixSeconds
from feishu_vc.models import GetActiveMeetingResult, Meeting, MeetingStatus, UserIdType, UserType


def example() -> dict[str, Any]:
    """The answer of the spec's example."""
    spec = yaml.load((Path(__file__).parents[2] / "openapi.yaml").read_text(), Loader=yaml.CSafeLoader)
    operation = spec["paths"]["/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting"]["get"]
    [first, *_] = operation["responses"]["200"]["content"]["application/json"]["examples"].values()
    data: dict[str, Any] = first["value"]["data"]
    return data


def test_the_specs_example_goes_in_and_comes_out() -> None:
    data = example()
    result = GetActiveMeetingResult.from_dict(data)
    assert result.to_dict() == data
    assert json.loads(result.to_json()) == data
    assert GetActiveMeetingResult.from_json(result.to_json()) == result
    assert GetActiveMeetingResult.from_json(json.dumps(data)) == result
    meeting = result.meeting
    assert meeting is not None
    assert (meeting.topic, meeting.meeting_no) == ("my meeting", "123456789")
    assert meeting.start_time == datetime(2020, 12, 25, 8, 2, 2, tzinfo=UTC)
    assert meeting.status is MeetingStatus.IN_PROGRESS


def test_repr_hides_the_password() -> None:
    meeting = Meeting(topic="weekly", password="971024")
    assert repr(meeting) == "Meeting(topic='weekly', password=***)"
    assert "971024" not in repr(GetActiveMeetingResult(meeting=meeting))
    assert "971024" not in f"{meeting} {meeting!s} {[meeting]}"
    assert ("password", "***") in meeting.__rich_repr__()
    assert ("topic", "weekly") in meeting.__rich_repr__()
    assert meeting.to_dict() == {"topic": "weekly", "password": "971024"}


def test_repr_hides_the_tokens_of_a_user() -> None:
    token = UserToken(access_token="u-1", refresh_token="r-1", scope="a")
    assert repr(token) == "UserToken(access_token=***, refresh_token=***, scope='a')"
    assert repr(UserToken(access_token="u-1")) == "UserToken(access_token=***)"


def test_models_are_equal_if_their_fields_are() -> None:
    assert Meeting(id="1") == Meeting(id="1")
    assert Meeting(id="1") != Meeting(id="2")


def test_a_pair_survives_being_kept() -> None:
    token = UserToken(access_token="u", refresh_token="r", expires_at=datetime(2030, 1, 1, tzinfo=UTC))
    assert UserToken.from_json(token.to_json()) == token
    assert token.to_dict() == {"access_token": "u", "refresh_token": "r", "expires_at": "1893456000"}


def test_a_field_that_must_be_there_is_named() -> None:
    with pytest.raises(ValueError, match="access_token"):
        UserToken.from_dict({})


@pytest.mark.parametrize("text", [b"", b"{", b"[]", b"null", b"7", '"x"'])
def test_what_is_no_object_is_a_value_error(text: bytes | str) -> None:
    with pytest.raises(ValueError):
        Meeting.from_json(text)


def test_unknown_fields_are_ignored_and_left_out() -> None:
    assert Meeting.from_dict({"id": "1", "brand_new": {"a": 1}}).to_dict() == {"id": "1"}
    assert Meeting.from_dict({"id": 1, "brand_new": {"a": 1}}).to_dict() == {"id": "1"}  # by way of repair


def test_plain_numbers_may_stand_for_enums() -> None:
    meeting = Meeting(status=2)  # type: ignore[arg-type]
    assert meeting.to_dict() == {"status": 2}


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ConfigError, match="no time zone"):
        Meeting(start_time=datetime(2020, 12, 25)).to_dict()


class Request(Model):
    """As generated for a request body: absent is not null."""

    _secrets: ClassVar[frozenset[str]] = frozenset({"password"})

    name: str | msgspec.UnsetType = msgspec.UNSET
    password: Secret | msgspec.UnsetType | None = msgspec.UNSET
    count: Int64String | msgspec.UnsetType | None = msgspec.UNSET
    times: list[UnixSeconds] | msgspec.UnsetType | None = msgspec.UNSET
    kinds: list[UserIdType] | msgspec.UnsetType | None = msgspec.UNSET
    users: list[UserType] | msgspec.UnsetType | None = msgspec.UNSET
    meeting: Meeting | msgspec.UnsetType | None = msgspec.UNSET


def test_absent_is_not_null_in_a_request() -> None:
    assert Request().to_dict() == {}
    assert repr(Request()) == "Request()"
    given: dict[str, Any] = dict.fromkeys(("password", "count", "times", "kinds", "users", "meeting"))
    assert Request(**given).to_dict() == given


def test_values_of_a_request_are_written_as_the_platform_spells_them() -> None:
    request = Request(
        name="n",
        password="p",
        count=7,
        times=[datetime(2020, 12, 25, 8, 2, 2, tzinfo=UTC)],
        kinds=[UserIdType.OPEN_ID, "new"],  # type: ignore[list-item]
        users=[UserType.PSTN],
        meeting=Meeting(id="1"),
    )
    assert json.loads(request.to_json()) == {
        "name": "n",
        "password": "p",
        "count": "7",
        "times": ["1608883322"],
        "kinds": ["open_id", "new"],
        "users": [6],
        "meeting": {"id": "1"},
    }
    assert "p'" not in repr(request).replace("name='n'", "")


def test_repair_reaches_into_lists() -> None:
    request = Request.from_dict({"name": 7, "times": ["1608883322"], "meeting": {"id": 1}, "kinds": ["new"]})
    assert request.name == "7"
    assert request.kinds == ["new"]
    assert isinstance(request.meeting, Meeting)
    assert request.meeting.id == "1"


def test_enums_keep_what_they_do_not_know() -> None:
    assert (MeetingStatus(9), MeetingStatus(9).name, MeetingStatus(9).value) == (9, "UNKNOWN_9", 9)
    kind = UserIdType("other")
    assert (kind, kind.name, kind.value, str(kind)) == ("other", "UNKNOWN_other", "other", "other")
    assert isinstance(kind, OpenStrEnum)
    assert MeetingStatus(2) is MeetingStatus.IN_PROGRESS
    for wrong in ("x", None, 1.5):
        with pytest.raises(ValueError):
            MeetingStatus(wrong)  # type: ignore[arg-type]
    with pytest.raises(ValueError):
        UserIdType(7)  # type: ignore[arg-type]
