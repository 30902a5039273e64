"""Ending a meeting: its host may."""

from typing import Any

from feishu_vc_sandbox.handlers.meeting_access import hosted_meeting
from feishu_vc_sandbox.handlers.registry import Call, answer_example, answers


@answers("meetings.end")
def end_meeting(call: Call) -> dict[str, Any]:
    """Everybody leaves, and the reservation has no active meeting any longer."""
    hosted_meeting(call).end(call.now)
    return answer_example(call)
