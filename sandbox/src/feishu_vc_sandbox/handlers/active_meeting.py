"""The active meeting of a reservation.

What the platform answers when nothing is going on is not documented; 121004 is the only code of its list that fits.
"""

from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.meeting import answered_meeting
from feishu_vc_sandbox.handlers.registry import Call, answers
from feishu_vc_sandbox.handlers.reserve_access import own_reservation


@answers("reserves.get_active_meeting")
def get_active_meeting(call: Call) -> dict[str, Any]:
    """See the module."""
    meeting = call.world.meetings.active_of(own_reservation(call).id)
    if meeting is None:
        raise RefusedError(Code.DATA_NOT_EXIST)
    return call.success(meeting=answered_meeting(call, meeting))
