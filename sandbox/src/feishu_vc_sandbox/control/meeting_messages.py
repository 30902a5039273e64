"""What the control API takes and gives about reservations, meetings and the people in them."""

from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

from feishu_vc_sandbox.control.messages import Message, Positive
from feishu_vc_sandbox.state.participants import UserType


class UserSettings(Message):
    """`tenant_key` left out: of whatever tenant asks."""

    tenant_key: str | None = None
    busy: bool = False


class ReservationSettings(Message):
    """Left out: the first app, its tenant, the preloaded user. `reserve` is a `Reserve` of the spec, with open ids."""

    app_id: str | None = None
    tenant_key: str | None = None
    owner: str | None = None  # open_id
    reserve: dict[str, Any] = msgspec.field(default_factory=dict)


class MeetingSettings(Message):
    """`meeting` is a `Meeting` of the spec, with open ids."""

    reserve_id: str
    meeting: dict[str, Any] = msgspec.field(default_factory=dict)


class MeetingChange(Message):
    """Left out: as it is. `meeting` has the fields of a `Meeting` of the spec that change."""

    meeting: dict[str, Any] = msgspec.field(default_factory=dict)
    locked: bool | None = None
    participant_limit: Positive | UnsetType | None = UNSET  # null: none


class WhoJoins(Message):
    """A user (open id), a room or a telephone."""

    id: str
    user_type: int = UserType.LARK_USER


class WhoStarts(Message):
    """Left out: the owner of the reservation."""

    id: str | None = None
    user_type: int = UserType.LARK_USER


class RecordingState(Message):
    """`running` null: the spec's example does not tell. `viewers`: `RecordingPermissionType` and open id."""

    running: bool | None
    ready: bool
    url: str
    duration: str
    viewers: list[tuple[int, str]]


class MeetingState(Message):
    """Everything about a meeting, with open ids."""

    meeting: dict[str, Any]
    reserve_id: str
    locked: bool
    participant_limit: int | None
    recording: RecordingState | None


class StartedMeeting(Message):
    """The meeting that came into being."""

    meeting_id: str
