"""Removing people from a meeting. Only apps may, so nobody can mean themselves."""

from enum import IntEnum
from typing import Any

from feishu_vc_sandbox.handlers.ids import answered_person, persons
from feishu_vc_sandbox.handlers.meeting_access import ongoing_meeting
from feishu_vc_sandbox.handlers.registry import Call, answers
from feishu_vc_sandbox.state.meetings import Meeting
from feishu_vc_sandbox.state.participants import ParticipantStatus, Person


class KickoutOutcome(IntEnum):
    """`KickoutOutcome` of the spec."""

    SUCCEEDED = 1
    FAILED = 2


@answers("meetings.kickout")
def kickout(call: Call) -> dict[str, Any]:
    """Who is not there cannot be removed; the others are."""
    meeting = ongoing_meeting(call)
    targets = persons(call, call.inputs.body["kickout_users"])
    results = [{**answered_person(call, each), "result": _removed(call, meeting, each)} for each in targets]
    return call.success(kickout_results=results)


def _removed(call: Call, meeting: Meeting, target: Person) -> KickoutOutcome:
    found = meeting.find(target)
    if found is None or found.status == ParticipantStatus.LEFT:
        return KickoutOutcome.FAILED
    meeting.leave(found, call.now)
    return KickoutOutcome.SUCCEEDED
