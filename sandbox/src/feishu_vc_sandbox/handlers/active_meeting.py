"""The active meeting of a reservation.

An id that is no int64 answers 121003, an unknown reservation 121004, somebody else's 121005. What the platform answers
when nothing is going on is not documented; 121004 is the only code of its list that fits.
"""

from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.gateway.schema_check import is_int64
from feishu_vc_sandbox.handlers.registry import Call, answers
from feishu_vc_sandbox.state.meetings import Meeting
from feishu_vc_sandbox.state.user_ids import open_id_as


@answers("reserves.get_active_meeting")
def get_active_meeting(call: Call) -> dict[str, Any]:
    """See the module."""
    reserve_id = call.inputs.path["reserve_id"]
    if not is_int64(reserve_id):
        raise RefusedError(Code.PARAM_ERROR)
    reservation = call.world.reservations.get(reserve_id)
    if reservation is None:
        raise RefusedError(Code.DATA_NOT_EXIST)
    if not reservation.belongs_to(call.caller):
        raise RefusedError(Code.NO_PERMISSION)
    meeting = call.world.meetings.active_of(reserve_id)
    if meeting is None:
        raise RefusedError(Code.DATA_NOT_EXIST)
    return {**call.operation.example, "data": {"meeting": _fields(meeting, call.inputs.query)}}


def _fields(meeting: Meeting, query: dict[str, Any]) -> dict[str, Any]:
    user_id_type = query.get("user_id_type", "open_id")
    fields = dict(meeting.fields)
    if "host_user" in fields:
        fields["host_user"] = _with_id_as(fields["host_user"], user_id_type)
    participants = fields.pop("participants", [])
    if query.get("with_participants"):
        fields["participants"] = [_with_id_as(participant, user_id_type) for participant in participants]
    return fields


def _with_id_as(user: dict[str, Any], user_id_type: str) -> dict[str, Any]:
    """Only people have ids of several kinds; rooms and telephones keep theirs."""
    if "id" not in user or user.get("user_type", 1) != 1:
        return user
    return {**user, "id": open_id_as(user["id"], user_id_type)}
