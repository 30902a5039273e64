"""Handing the host's role on: compare-and-swap, so that two who do it at once do not undo each other's work."""

from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.ids import answered_person, person
from feishu_vc_sandbox.handlers.meeting_access import hosting_operator, ongoing_meeting
from feishu_vc_sandbox.handlers.registry import Call, answers
from feishu_vc_sandbox.state.participants import ParticipantStatus


@answers("meetings.set_host")
def set_host(call: Call) -> dict[str, Any]:
    """Conflicts are found before the operator's rights: who lost them to another's call learns of that call."""
    meeting = ongoing_meeting(call)
    host = person(call, call.inputs.body["host_user"])
    old_host = call.inputs.body.get("old_host_user")
    if old_host is not None and person(call, old_host) != meeting.host:
        raise RefusedError(Code.DATA_CONFLICT)
    operator = hosting_operator(call, meeting)
    if operator is not None and operator.person == host:
        raise RefusedError(Code.CANNOT_OPERATE_SELF)
    target = meeting.find(host)
    if target is None or target.status == ParticipantStatus.LEFT:
        raise RefusedError(Code.TARGET_NOT_IN_MEETING)
    if not target.is_in:
        raise RefusedError(Code.PARTICIPANT_STATUS_UNEXPECTED)
    meeting.set_host(target)
    return call.success(host_user=answered_person(call, host))
