"""Calling people into a meeting, ten at a time. Whoever is in the meeting may, unless the reservation says who may."""

from enum import IntEnum
from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.ids import answered_person, persons
from feishu_vc_sandbox.handlers.meeting_access import ongoing_meeting, operator
from feishu_vc_sandbox.handlers.registry import Call, answers
from feishu_vc_sandbox.state.action_permissions import ActionKind
from feishu_vc_sandbox.state.meetings import Meeting
from feishu_vc_sandbox.state.participants import ParticipantStatus, Person

_AT_MOST = 10


class InviteOutcome(IntEnum):
    """`InviteOutcome` of the spec."""

    SUCCEEDED = 1
    FAILED = 2


@answers("meetings.invite")
def invite(call: Call) -> dict[str, Any]:
    """Who is in the meeting already or is busy is not called; if all are busy, that is the answer."""
    meeting = ongoing_meeting(call)
    invitees = persons(call, call.inputs.body["invitees"])
    if len(invitees) > _AT_MOST:
        raise RefusedError(Code.PARAM_ERROR)
    inviting = operator(call, meeting)
    if inviting is not None:
        if not call.world.is_allowed(meeting, ActionKind.INVITE, inviting.person):
            raise RefusedError(Code.NO_PERMISSION)
        if inviting.person in invitees:
            raise RefusedError(Code.CANNOT_OPERATE_SELF)
    if meeting.locked:
        raise RefusedError(Code.MEETING_LOCKED)
    _check_room(meeting, invitees)
    if all(call.world.users.is_busy(invitee) for invitee in invitees):
        raise RefusedError(Code.CALLEE_BUSY)
    results = [{**answered_person(call, each), "status": _called(call, meeting, each)} for each in invitees]
    return call.success(invite_results=results)


def _check_room(meeting: Meeting, invitees: list[Person]) -> None:
    """Those who are being called count too."""
    if meeting.participant_limit is None:
        return
    expected = {each.person for each in meeting.participants if each.status != ParticipantStatus.LEFT}
    if len(expected.union(invitees)) > meeting.participant_limit:
        raise RefusedError(Code.PARTICIPANT_LIMIT_REACHED)


def _called(call: Call, meeting: Meeting, invitee: Person) -> InviteOutcome:
    found = meeting.find(invitee)
    if call.world.users.is_busy(invitee) or (found is not None and found.is_in):
        return InviteOutcome.FAILED
    call.world.entry(meeting, invitee).call()
    return InviteOutcome.SUCCEEDED
