# Code generated from openapi.yaml by make. DO NOT EDIT.

"""What goes into the API and what comes out of it."""

from __future__ import annotations

from typing import ClassVar

from msgspec import UNSET, UnsetType

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


class PstnSipInfoInput(Model):
    """A telephone or a SIP device."""

    main_address: str
    """Number, as country code, dash, area code and number. Mainland China only."""
    nickname: str | UnsetType | None = UNSET
    """Name to be shown."""


class AssignHostInput(Model):
    """Who becomes host."""

    user_type: UserType | UnsetType = UNSET
    id: str | UnsetType = UNSET
    """User id."""


class ReserveCorrectionCheckInfo(Model):
    """What was wrong with the settings."""

    invalid_host_id_list: list[str] | None = None
    """Assigned hosts that are not valid."""


class PstnSipInfo(Model):
    """A telephone or a SIP device."""

    nickname: str | None = None
    """Name to be shown."""
    main_address: str | None = None
    """Number, as country code, dash, area code and number."""


class AssignHost(Model):
    """Who becomes host."""

    user_type: UserType | None = None
    id: str | None = None
    """User id."""


class MeetingInitialType(OpenIntEnum):
    """How a meeting begins."""

    GROUP_MEETING = 1
    """A meeting of several people."""

    ONE_TO_ONE_CALL = 2
    """A call between two. Only to telephones."""


class ActionPermissionKind(OpenIntEnum):
    """What somebody may do."""

    BECOME_HOST = 1
    """Become host."""

    INVITE = 2
    """Invite others."""

    JOIN = 3
    """Join."""


class PermissionCheckField(OpenIntEnum):
    """What `check_list` holds."""

    USER_ID = 1
    """User ids."""

    USER_TYPE = 2
    """User types."""

    TENANT_KEY = 3
    """Tenant keys."""


class PermissionCheckMode(OpenIntEnum):
    """How `check_list` counts."""

    ALLOW = 1
    """Those on the list may."""

    DENY = 2
    """Those on the list may not."""


class ReserveExpireStatus(OpenIntEnum):
    """Whether a reservation can still be used. The documentation's example has 0, which it does not explain."""

    VALID = 1
    """Not expired."""

    EXPIRED = 2
    """Expired."""


class MeetingBrief(Model):
    """A meeting in a list."""

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
    meeting_connect: bool | None = None
    """Whether the meeting is open to other conference systems. Seen in the official SDKs, not in the documentation."""
    note_id: str | None = None
    """Id of the meeting's notes. Seen in the official SDKs, not in the documentation."""


class MeetingUserInput(Model):
    """A user, a room or a telephone."""

    id: str | UnsetType = UNSET
    """User id, in the form that `user_id_type` names."""
    user_type: UserType | UnsetType = UNSET


class InviteRequest(Model):
    """Who is invited."""

    invitees: list[MeetingUserInput]
    """Whom to invite; ten at most."""


class InviteOutcome(OpenIntEnum):
    """What came of an invitation."""

    SUCCEEDED = 1
    """Invited."""

    FAILED = 2
    """Not invited."""


class KickoutRequest(Model):
    """Who is removed."""

    kickout_users: list[MeetingUserInput]
    """Whom to remove."""


class KickoutOutcome(OpenIntEnum):
    """What came of a removal."""

    SUCCEEDED = 1
    """Removed."""

    FAILED = 2
    """Not removed."""


class SetHostRequest(Model):
    """Who becomes host."""

    host_user: MeetingUserInput
    old_host_user: MeetingUserInput | UnsetType = UNSET


class MeetingRecording(Model):
    """A recording."""

    id: str | None = None
    """Id of the recording. Seen in the official SDKs, not in the documentation."""
    meeting_id: str | None = None
    """Id of the meeting. Seen in the official SDKs, not in the documentation."""
    url: str | None = None
    """Link to the recording."""
    duration: Int64String | None = None
    """Length, in milliseconds."""


class StartRecordingRequest(Model):
    """How to record."""

    timezone: int | UnsetType = UNSET
    """Time zone of the times shown in the recording, in hours from UTC, from -12 to 12."""


class RecordingPermissionType(OpenIntEnum):
    """Who is meant."""

    USER = 1
    """A user."""

    GROUP = 2
    """A group."""

    TENANT = 3
    """Everybody in the tenant."""

    PUBLIC = 4
    """Everybody."""


class RecordingPermission(OpenIntEnum):
    """What access is."""

    VIEW = 1
    """View."""


class RecordingPermissionAction(OpenIntEnum):
    """Whether access is given or taken away."""

    GRANT = 0
    """Give access. The default."""

    REVOKE = 1
    """Take it away."""


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


class PermissionCheckerInput(Model):
    """Tells who may."""

    check_field: PermissionCheckField
    check_mode: PermissionCheckMode
    check_list: list[str]
    """User ids, user types (1, 2, 6 or 7) or tenant keys, as `check_field` says."""


class CalleeInput(Model):
    """Who is called."""

    user_type: UserType
    id: str | UnsetType | None = UNSET
    """User id."""
    pstn_sip_info: PstnSipInfoInput | UnsetType = UNSET


class PermissionChecker(Model):
    """Tells who may."""

    check_field: PermissionCheckField | None = None
    check_mode: PermissionCheckMode | None = None
    check_list: list[str] | None = None
    """User ids, user types (1, 2, 6 or 7) or tenant keys, as `check_field` says."""


class Callee(Model):
    """Who is called."""

    id: str | None = None
    """User id."""
    user_type: UserType | None = None
    pstn_sip_info: PstnSipInfo | None = None


class ListMeetingsByNoResult(Model):
    """One page of meetings."""

    has_more: bool | None = None
    """Whether there is another page."""
    page_token: str | None = None
    """Where the next page begins. Only if there is one."""
    meeting_briefs: list[MeetingBrief] | None = None
    """The meetings."""


class MeetingInviteStatus(Model):
    """What came of an invitation."""

    id: str | None = None
    """User id."""
    user_type: UserType | None = None
    status: InviteOutcome | None = None


class MeetingParticipantResult(Model):
    """What came of a removal."""

    id: str | None = None
    """User id."""
    user_type: UserType | None = None
    result: KickoutOutcome | None = None


class SetHostResult(Model):
    """The host."""

    host_user: MeetingUser | None = None


class GetRecordingResult(Model):
    """The recording of a meeting."""

    recording: MeetingRecording | None = None


class RecordingPermissionObjectInput(Model):
    """Whose access to a recording changes."""

    type: RecordingPermissionType
    permission: RecordingPermission
    id: str | UnsetType = UNSET
    """User id or group id (open_chat_id); left out for a tenant and for everybody."""


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


class ActionPermissionInput(Model):
    """Who may do something."""

    permission: ActionPermissionKind
    permission_checkers: list[PermissionCheckerInput]
    """Whoever passes one of them may."""


class CallSettingInput(Model):
    """Settings of a call between two."""

    callee: CalleeInput


class ActionPermission(Model):
    """Who may do something."""

    permission: ActionPermissionKind | None = None
    permission_checkers: list[PermissionChecker] | None = None
    """Whoever passes one of them may."""


class CallSetting(Model):
    """Settings of a call between two."""

    callee: Callee | None = None


class GetMeetingResult(Model):
    """A meeting."""

    meeting: Meeting | None = None


class InviteResult(Model):
    """What came of the invitations."""

    invite_results: list[MeetingInviteStatus] | None = None
    """One entry for each invitation."""


class KickoutResult(Model):
    """What came of the removals."""

    kickout_results: list[MeetingParticipantResult] | None = None
    """One entry for each removal."""


class SetRecordingPermissionRequest(Model):
    """Who gets access."""

    permission_objects: list[RecordingPermissionObjectInput]
    """Whose access changes."""
    action_type: RecordingPermissionAction | UnsetType = UNSET


class GetActiveMeetingResult(Model):
    """The active meeting of a reservation."""

    meeting: Meeting | None = None


class MeetingSettingsInput(Model):
    """Settings of a meeting to be reserved."""

    _secrets: ClassVar[frozenset[str]] = frozenset({"password"})

    topic: str | UnsetType | None = UNSET
    """Subject."""
    action_permissions: list[ActionPermissionInput] | UnsetType | None = UNSET
    """Who may do what. Entries for the same action add up."""
    meeting_initial_type: MeetingInitialType | UnsetType = UNSET
    meeting_connect: bool | UnsetType | None = UNSET
    """Whether the meeting is open to other conference systems (beta). Cannot be changed later."""
    call_setting: CallSettingInput | UnsetType = UNSET
    auto_record: bool | UnsetType | None = UNSET
    """Whether recording starts by itself. False by default."""
    assign_host_list: list[AssignHostInput] | UnsetType | None = UNSET
    """Who becomes host; ten at most."""
    password: Secret | UnsetType | None = UNSET
    """Password: 4 to 9 digits. Empty: none. Left out: the owner's personal setting decides."""


class MeetingSettings(Model):
    """Settings of a reserved meeting."""

    topic: str | None = None
    """Subject."""
    action_permissions: list[ActionPermission] | None = None
    """Who may do what. Entries for the same action add up."""
    meeting_initial_type: MeetingInitialType | None = None
    meeting_connect: bool | None = None
    """Whether the meeting is open to other conference systems (beta)."""
    call_setting: CallSetting | None = None
    auto_record: bool | None = None
    """Whether recording starts by itself."""
    assign_host_list: list[AssignHost] | None = None
    """Who becomes host."""


class ApplyReserveRequest(Model):
    """What to reserve."""

    meeting_settings: MeetingSettingsInput
    end_time: UnixSeconds | UnsetType = UNSET
    """When the reservation expires, at most 30 days ahead. Needed for meetings of several people."""
    owner_id: str | UnsetType = UNSET
    """Whom the meeting belongs to, a user of the same tenant. Needed with a tenant token; without effect with a user
    token."""


class UpdateReserveRequest(Model):
    """What to change. What is left out stays as it is."""

    end_time: UnixSeconds | UnsetType | None = UNSET
    """When the reservation expires, at most 30 days ahead."""
    meeting_settings: MeetingSettingsInput | UnsetType = UNSET


class Reserve(Model):
    """A reservation. Which fields come depends on the operation."""

    _secrets: ClassVar[frozenset[str]] = frozenset({"password"})

    id: str | None = None
    """Id of the reservation. Not the id of a meeting, which exists only once somebody has joined."""
    meeting_no: str | None = None
    """Meeting number of nine digits."""
    password: Secret | None = None
    """Password of the meeting."""
    url: str | None = None
    """Link to join with."""
    app_link: str | None = None
    """Link that opens the app. Each `{?}` is to be replaced by 0 (off) or 1 (on)."""
    live_link: str | None = None
    """Link to a live stream of the meeting."""
    end_time: UnixSeconds | None = None
    """When the reservation expires."""
    expire_status: ReserveExpireStatus | None = None
    reserve_user_id: str | None = None
    """Who reserved, in the form that `user_id_type` asks for."""
    meeting_settings: MeetingSettings | None = None

    def __post_init__(self) -> None:
        self.end_time = reached(self.end_time)


class ApplyReserveResult(Model):
    """A reservation that was made."""

    reserve: Reserve | None = None
    reserve_correction_check_info: ReserveCorrectionCheckInfo | None = None


class UpdateReserveResult(Model):
    """A reservation that was changed."""

    reserve: Reserve | None = None
    reserve_correction_check_info: ReserveCorrectionCheckInfo | None = None


class GetReserveResult(Model):
    """A reservation."""

    reserve: Reserve | None = None
