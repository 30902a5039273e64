"""A meeting, going on or ended. Only one's own, that is of the app or, with a user token, of the user."""

from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.ids import answered_user, path_id
from feishu_vc_sandbox.handlers.registry import Call, answers
from feishu_vc_sandbox.state.meetings import Meeting
from feishu_vc_sandbox.state.participants import UserType


@answers("meetings.get")
def get_meeting(call: Call) -> dict[str, Any]:
    """An unknown one is 121004 here: 122002 is not on this operation's list.

    With `user_id_type=user_id` only people are listed. What was used in the meeting is told to apps only.
    """
    meeting = call.world.meetings.get(path_id(call, "meeting_id"))
    if meeting is None:
        raise RefusedError(Code.DATA_NOT_EXIST)
    if not meeting.belongs_to(call.caller):
        raise RefusedError(Code.NO_PERMISSION)
    fields = answered_meeting(call, meeting)
    if call.user_id_type == "user_id" and "participants" in fields:
        people = [each for each in fields["participants"] if each.get("user_type") == UserType.LARK_USER]
        fields["participants"] = people
    if call.caller.kind == "user_access_token" or not call.inputs.query.get("with_meeting_ability"):
        fields.pop("ability", None)
    return call.success(meeting=fields)


def answered_meeting(call: Call, meeting: Meeting) -> dict[str, Any]:
    """The meeting with ids as asked for; participants only if asked for."""
    fields = meeting.shown(call.now)
    if "host_user" in fields:
        fields["host_user"] = answered_user(call, fields["host_user"])
    participants = fields.pop("participants")
    if call.inputs.query.get("with_participants"):
        fields["participants"] = [answered_user(call, participant) for participant in participants]
    return fields
