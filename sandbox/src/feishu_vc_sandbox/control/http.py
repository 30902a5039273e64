"""The control API over HTTP: `/_control/…`, JSON in and out. One line of the table is one path and method."""

from collections.abc import Callable
from typing import Any

import msgspec

from feishu_vc_sandbox.control.base import ControlError
from feishu_vc_sandbox.control.control import Control
from feishu_vc_sandbox.control.meeting_messages import (
    MeetingChange,
    MeetingSettings,
    ReservationSettings,
    StartedMeeting,
    UserSettings,
    WhoJoins,
    WhoStarts,
)
from feishu_vc_sandbox.control.messages import (
    AppSettings,
    ClockChange,
    CodeWish,
    ExpiredCount,
    MintedCode,
    RateLimits,
    TicketState,
    TokenFilter,
    UserTokenWish,
)
from feishu_vc_sandbox.state.consents import CODE_SECONDS
from feishu_vc_sandbox.state.faults import Fault
from feishu_vc_sandbox.wire.message import Reply, Request, json_reply

PREFIX = "_control"

# (control, id of the path, message) -> answer; None is answered as {}.
_Action = Callable[[Control, str, Any], Any]

_ROUTES: dict[tuple[str, str], tuple[type[Any] | None, _Action]] = {
    ("POST", "reset"): (None, lambda c, _, __: c.reset()),
    ("GET", "clock"): (None, lambda c, _, __: c.clock()),
    ("POST", "clock"): (ClockChange, lambda c, _, m: c.clock(m.advance_seconds, m.frozen, m.now)),
    ("GET", "apps"): (None, lambda c, _, __: c.apps()),
    ("PUT", "apps/{id}"): (AppSettings, lambda c, app_id, m: c.put_app(app_id, m)),
    ("GET", "apps/{id}/ticket"): (None, lambda c, app_id, _: TicketState(app_ticket=c.app_ticket(app_id))),
    ("POST", "apps/{id}/ticket"): (None, lambda c, app_id, _: TicketState(app_ticket=c.push_app_ticket(app_id))),
    ("POST", "tokens/expire"): (TokenFilter, lambda c, _, m: ExpiredCount(expired=c.expire_tokens(m))),
    ("POST", "user-tokens"): (UserTokenWish, lambda c, _, m: c.mint_user_token(m)),
    ("POST", "authorization-codes"): (
        CodeWish,
        lambda c, _, m: MintedCode(code=c.authorization_code(m), expires_in=CODE_SECONDS),
    ),
    ("GET", "faults"): (None, lambda c, _, __: c.faults()),
    ("POST", "faults"): (Fault, lambda c, _, m: c.misbehave(m)),
    ("DELETE", "faults"): (None, lambda c, _, __: c.clear_faults()),
    ("PUT", "rate-limits"): (RateLimits, lambda c, _, m: c.rate_limits(m)),
    ("GET", "requests"): (None, lambda c, _, __: c.requests()),
    ("DELETE", "requests"): (None, lambda c, _, __: c.clear_requests()),
    ("PUT", "users/{id}"): (UserSettings, lambda c, user, m: c.put_user(user, m)),
    ("PUT", "reservations/{id}"): (ReservationSettings, lambda c, reserve_id, m: c.put_reservation(reserve_id, m)),
    ("DELETE", "reservations/{id}"): (None, lambda c, reserve_id, _: c.delete_reservation(reserve_id)),
    ("POST", "reservations/{id}/start"): (
        WhoStarts,
        lambda c, reserve_id, m: StartedMeeting(meeting_id=c.start_meeting(reserve_id, m.id, m.user_type)),
    ),
    ("GET", "meetings/{id}"): (None, lambda c, meeting_id, _: c.meeting(meeting_id)),
    ("PUT", "meetings/{id}"): (MeetingSettings, lambda c, meeting_id, m: c.put_meeting(meeting_id, m)),
    ("PATCH", "meetings/{id}"): (MeetingChange, lambda c, meeting_id, m: c.change_meeting(meeting_id, m)),
    ("POST", "meetings/{id}/join"): (WhoJoins, lambda c, meeting_id, m: c.join(meeting_id, m.id, m.user_type)),
    ("POST", "meetings/{id}/leave"): (WhoJoins, lambda c, meeting_id, m: c.leave(meeting_id, m.id, m.user_type)),
    ("POST", "meetings/{id}/end"): (None, lambda c, meeting_id, _: c.end_meeting(meeting_id)),
    ("POST", "meetings/{id}/recording/ready"): (None, lambda c, meeting_id, _: c.recording_ready(meeting_id)),
    ("DELETE", "meetings/{id}"): (None, lambda c, meeting_id, _: c.delete_meeting(meeting_id)),
}


def is_control(request: Request) -> bool:
    """Whether a request is for the control API."""
    return request.segments[0] == PREFIX


def answer_control(control: Control, request: Request) -> Reply:
    """Finds the method of `Control`, calls it with the request's message and answers what it gave."""
    segments = request.segments[1:]
    item = segments[1] if len(segments) > 1 else ""
    for pattern in ("/".join(segments), "/".join([segments[0], "{id}", *segments[2:]]) if item else None):
        route = _ROUTES.get((request.method, pattern)) if pattern else None
        if route is not None:
            break
    else:
        return json_reply(404, {"error": f"no {request.method} {request.path}; the README lists the control API"})
    message_type, action = route
    try:
        message = msgspec.json.decode(request.body or b"{}", type=message_type) if message_type else None
        answer = action(control, item, message)
        return json_reply(200, {} if answer is None else answer)
    except msgspec.DecodeError as error:
        return json_reply(400, {"error": str(error)})
    except ControlError as error:
        return json_reply(error.status, {"error": str(error)})
