# Code generated from openapi.yaml by make. DO NOT EDIT.

"""What goes into the API and what comes out of it."""

from __future__ import annotations

from typing import ClassVar

from feishu_vc._model import Model
from feishu_vc._types import Int64String, OpenIntEnum, OpenStrEnum, Secret, UnixSeconds, reached


class MeetingAbility(Model):
    """What was used in a meeting."""

    use_video: bool | None = None
    """Video was used."""
    use_audio: bool | None = None
    """Audio was used."""
    use_share_screen: bool | None = None
    """The screen was shared."""
    use_follow_screen: bool | None = None
    """Magic Share was used."""
    use_recording: bool | None = None
    """The meeting was recorded."""
    use_pstn: bool | None = None
    """Somebody dialled in by telephone."""


class MeetingStatus(OpenIntEnum):
    """State of a meeting."""

    CALLING = 1
    """The callee is being called."""

    IN_PROGRESS = 2
    """The meeting is going on."""

    ENDED = 3
    """The meeting has ended."""


class ParticipantStatus(OpenIntEnum):
    """State of a participant."""

    CALLING = 1
    """Is being called."""

    IN_MEETING = 2
    """Is in the meeting."""

    RINGING = 3
    """The telephone rings."""

    LEFT = 4
    """Is not in the meeting or has left it."""


class UserType(OpenIntEnum):
    """What kind of user it is."""

    LARK_USER = 1
    """A Feishu or Lark user."""

    ROOM = 2
    """A meeting room."""

    DOC_USER = 3
    """A user of documents."""

    NEO_USER = 4
    """A user of the stand-alone product."""

    NEO_GUEST = 5
    """A guest of the stand-alone product."""

    PSTN = 6
    """A telephone."""

    SIP = 7
    """A SIP device."""

    SHARE_BOX = 8
    """A share box. Documented for events only."""

    OPEN_PLATFORM_APP = 9
    """An app of the open platform. Documented for events only."""


class UserIdType(OpenStrEnum):
    """Kind of a user id. `open_id` differs between apps, `union_id` is the same in all apps of one developer,
    `user_id` is unique in one tenant."""

    OPEN_ID = "open_id"
    """The user in one app (`ou_…`). The default."""

    UNION_ID = "union_id"
    """The user in all apps of one developer (`on_…`)."""

    USER_ID = "user_id"
    """The user in one tenant."""


class MeetingUser(Model):
    """A user, a room or a telephone in a meeting."""

    id: str | None = None
    """User id, in the form that `user_id_type` asks for. What it is for rooms and telephones is not documented."""
    user_type: UserType | None = None


class MeetingParticipant(Model):
    """Somebody who takes or took part in a meeting."""

    id: str | None = None
    """User id, in the form that `user_id_type` asks for."""
    first_join_time: UnixSeconds | None = None
    """When the participant joined for the first time."""
    final_leave_time: UnixSeconds | None = None
    """When the participant left for the last time."""
    in_meeting_duration: Int64String | None = None
    """Time in the meeting, added up, in seconds."""
    user_type: UserType | None = None
    is_host: bool | None = None
    """Whether the participant is the host."""
    is_cohost: bool | None = None
    """Whether the participant is a co-host."""
    is_external: bool | None = None
    """Whether the participant is from another tenant."""
    status: ParticipantStatus | None = None

    def __post_init__(self) -> None:
        self.first_join_time = reached(self.first_join_time)
        self.final_leave_time = reached(self.final_leave_time)


class Meeting(Model):
    """A meeting. It exists from the moment somebody joins."""

    _secrets: ClassVar[frozenset[str]] = frozenset({"password"})

    id: str | None = None
    """Id of the meeting."""
    topic: str | None = None
    """Subject."""
    url: str | None = None
    """Link to join with."""
    meeting_no: str | None = None
    """Meeting number of nine digits."""
    password: Secret | None = None
    """Password of the meeting."""
    create_time: UnixSeconds | None = None
    """When the meeting was created."""
    start_time: UnixSeconds | None = None
    """When the meeting started."""
    end_time: UnixSeconds | None = None
    """When the meeting ended. Without a value while it goes on."""
    host_user: MeetingUser | None = None
    meeting_connect: bool | None = None
    """Whether the meeting is open to other conference systems (beta)."""
    status: MeetingStatus | None = None
    participant_count: Int64String | None = None
    """Highest number of participants at one time."""
    participant_count_accumulated: Int64String | None = None
    """Number of participants over the whole meeting."""
    participants: list[MeetingParticipant] | None = None
    """Who takes or took part. Only with `with_participants`."""
    ability: MeetingAbility | None = None
    note_id: str | None = None
    """Id of the meeting's notes. Seen in the official SDKs, not in the documentation."""

    def __post_init__(self) -> None:
        self.create_time = reached(self.create_time)
        self.start_time = reached(self.start_time)
        self.end_time = reached(self.end_time)


class GetActiveMeetingResult(Model):
    """The active meeting of a reservation."""

    meeting: Meeting | None = None
