"""Access to a recording: its owner gives it and takes it away, once it is ready."""

from enum import IntEnum
from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.ids import open_id
from feishu_vc_sandbox.handlers.meeting_access import known_meeting
from feishu_vc_sandbox.handlers.registry import Call, answer_example, answers


class PermissionType(IntEnum):
    """`RecordingPermissionType` of the spec."""

    USER = 1
    GROUP = 2
    TENANT = 3
    PUBLIC = 4


class PermissionAction(IntEnum):
    """`RecordingPermissionAction` of the spec."""

    GRANT = 0
    REVOKE = 1


@answers("recordings.set_permission")
def set_permission(call: Call) -> dict[str, Any]:
    """A recording that is not ready does not exist yet: this operation's list has no other code for it."""
    meeting = known_meeting(call)
    if not meeting.belongs_to(call.caller):
        raise RefusedError(Code.NO_PERMISSION)
    objects = {_object(call, each) for each in call.inputs.body["permission_objects"]}
    if not objects:
        raise RefusedError(Code.PARAM_ERROR)
    if meeting.recording is None or not meeting.recording.ready:
        raise RefusedError(Code.DATA_NOT_EXIST)
    if call.inputs.body.get("action_type", PermissionAction.GRANT) == PermissionAction.GRANT:
        meeting.recording.viewers |= objects
    else:
        meeting.recording.viewers -= objects
    return answer_example(call)


def _object(call: Call, sent: dict[str, Any]) -> tuple[int, str]:
    """Users and groups have ids; the tenant and everybody need none."""
    kind, sent_id = PermissionType(sent["type"]), sent.get("id", "")
    if kind in (PermissionType.TENANT, PermissionType.PUBLIC):
        return kind, ""
    if not sent_id:
        raise RefusedError(Code.PARAM_ERROR)
    return kind, open_id(call, sent_id) if kind == PermissionType.USER else sent_id
