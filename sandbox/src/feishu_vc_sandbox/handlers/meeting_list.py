"""The meetings that were held under a number in a period of 90 days at most, oldest first.

A page token is the number of meetings before the page, as the spec's example has it.
"""

import math
from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.registry import Call, answers
from feishu_vc_sandbox.state.meetings import Meeting

_LONGEST_SECONDS = 90 * 24 * 3600
_BRIEF = ("id", "meeting_no", "password", "topic", "url")


@answers("meetings.list_by_no")
def list_by_no(call: Call) -> dict[str, Any]:
    """A number that is not known has no meetings."""
    query = call.inputs.query
    start, end = (int(query[name] or 0) for name in ("start_time", "end_time"))
    if not 0 <= end - start <= _LONGEST_SECONDS:
        raise RefusedError(Code.PARAM_ERROR)
    before = _position(query.get("page_token") or "0")
    found = [
        meeting
        for meeting in call.world.meetings
        if meeting.fields.get("meeting_no") == query["meeting_no"]
        and meeting.belongs_to(call.caller)
        and _time(meeting, "start_time", 0) <= end
        and start <= _time(meeting, "end_time", math.inf)
    ]
    found.sort(key=lambda meeting: _time(meeting, "start_time", 0))
    after = before + query["page_size"]
    page = [{name: each.fields[name] for name in _BRIEF if name in each.fields} for each in found[before:after]]
    if after < len(found):
        return call.success(has_more=True, page_token=str(after), meeting_briefs=page)
    return call.success(has_more=False, meeting_briefs=page)


def _position(page_token: str) -> int:
    if not (page_token.isascii() and page_token.isdecimal()):
        raise RefusedError(Code.PARAM_ERROR)
    return int(page_token)


def _time(meeting: Meeting, name: str, missing: float) -> float:
    return int(meeting.fields.get(name) or 0) or missing
