"""Recording: its host starts and stops it, the file can be had once the control API says that it is ready."""

from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.meeting_access import hosted_meeting, known_meeting
from feishu_vc_sandbox.handlers.registry import Call, answer_example, answers


@answers("recordings.start")
def start_recording(call: Call) -> dict[str, Any]:
    """Not while it is on. After a stop it goes on in the same recording."""
    meeting = hosted_meeting(call)
    if meeting.recording is not None and meeting.recording.running:
        raise RefusedError(Code.MEETING_STATUS_UNEXPECTED)
    call.world.start_recording(meeting)
    return answer_example(call)


@answers("recordings.stop")
def stop_recording(call: Call) -> dict[str, Any]:
    """Only while it is on."""
    meeting = hosted_meeting(call)
    if meeting.recording is None or meeting.recording.running is False:
        raise RefusedError(Code.MEETING_STATUS_UNEXPECTED)
    meeting.recording.stop(call.now)
    return answer_example(call)


@answers("recordings.get")
def get_recording(call: Call) -> dict[str, Any]:
    """An app gets every recording of its tenant, a user those of the meetings that they own (both documented)."""
    meeting = known_meeting(call)
    is_users = call.caller.kind == "user_access_token"
    if not meeting.belongs_to(call.caller) if is_users else meeting.tenant_key != call.caller.tenant_key:
        raise RefusedError(Code.NO_PERMISSION)
    recording = meeting.recording
    if recording is None:
        raise RefusedError(Code.DATA_NOT_EXIST)
    if recording.running:
        raise RefusedError(Code.MEETING_STATUS_UNEXPECTED)
    if not recording.ready:
        raise RefusedError(Code.RECORDING_PROCESSING)
    return call.success(recording={"url": recording.url, "duration": str(recording.duration_ms)})
