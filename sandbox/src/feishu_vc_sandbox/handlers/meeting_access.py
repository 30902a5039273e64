"""Which meeting a request is about, and whether the caller may do something in it.

The order of the checks is the sandbox's: the meeting exists (122002), is of the caller's app (121005), goes on
(122001), the operator is in it (122003) and is its host (121005). An app is in no meeting and needs no host's rights.
"""

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.ids import path_id
from feishu_vc_sandbox.handlers.registry import Call
from feishu_vc_sandbox.state.meetings import Meeting
from feishu_vc_sandbox.state.participants import Participant, Person


def known_meeting(call: Call) -> Meeting:
    """The meeting of the path, going on or not, anybody's."""
    meeting = call.world.meetings.get(path_id(call, "meeting_id"))
    if meeting is None:
        raise RefusedError(Code.MEETING_NOT_EXIST)
    return meeting


def ongoing_meeting(call: Call) -> Meeting:
    """The meeting of the path, of the caller's app and going on."""
    meeting = known_meeting(call)
    if not meeting.is_of_app(call.caller):
        raise RefusedError(Code.NO_PERMISSION)
    if not meeting.is_active:
        raise RefusedError(Code.MEETING_STATUS_UNEXPECTED)
    return meeting


def operator(call: Call, meeting: Meeting) -> Participant | None:
    """The user who asks, who must be in the meeting; None for an app."""
    if call.caller.kind != "user_access_token":
        return None
    found = meeting.find(Person(call.caller.user))
    if found is None or not found.is_in:
        raise RefusedError(Code.OPERATOR_NOT_IN_MEETING)
    return found


def hosting_operator(call: Call, meeting: Meeting) -> Participant | None:
    """The user who asks, who must be the host; None for an app."""
    found = operator(call, meeting)
    if found is not None and found.person != meeting.host:
        raise RefusedError(Code.NO_PERMISSION)
    return found


def hosted_meeting(call: Call) -> Meeting:
    """The meeting of the path, going on, with the operator as its host."""
    meeting = ongoing_meeting(call)
    hosting_operator(call, meeting)
    return meeting
