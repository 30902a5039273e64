"""The control API's part about reservations, meetings and people: what on the platform happens in the client."""

import copy
from typing import Any

from msgspec import UNSET

from feishu_vc_sandbox.control.base import ControlError, ControlPart
from feishu_vc_sandbox.control.meeting_messages import (
    MeetingChange,
    MeetingSettings,
    MeetingState,
    RecordingState,
    ReservationSettings,
    UserSettings,
)
from feishu_vc_sandbox.gateway.schema_check import is_int64, violations
from feishu_vc_sandbox.state.action_permissions import ActionKind
from feishu_vc_sandbox.state.beginning import begin
from feishu_vc_sandbox.state.meetings import Meeting, MeetingStatus
from feishu_vc_sandbox.state.participants import Participant, ParticipantStatus, Person, UserType
from feishu_vc_sandbox.state.recordings import Recording
from feishu_vc_sandbox.state.reservations import Reservation
from feishu_vc_sandbox.state.users import User


class MeetingControl(ControlPart):
    """Reservations, meetings, and who is in them."""

    def put_user(self, user: str, settings: UserSettings) -> None:
        """Says more about a user, by open id."""
        with self._sandbox.lock:
            self._world.users.put(User(user, settings.tenant_key, settings.busy))

    # Reservations

    def put_reservation(self, reserve_id: str, settings: ReservationSettings | None = None) -> None:
        """Adds a reservation or replaces it. Without a number of its own it has the last digits of its id."""
        settings = settings or ReservationSettings()
        if not is_int64(reserve_id):
            raise ControlError("a reservation's id is a decimal number of 64 bits")
        given = self._checked(settings.reserve, "Reserve")
        with self._sandbox.lock:
            world = self._world
            meeting_settings = given.pop("meeting_settings", {})
            number = given.get("meeting_no", reserve_id.lstrip("-")[-9:].zfill(9))
            reservation = Reservation(
                id=reserve_id,
                app_id=settings.app_id or self._first_app,
                tenant_key=settings.tenant_key or world.tenant_key,
                owner=settings.owner or world.user,
                fields={**world.example_ids.reserve_fields(reserve_id, number), **given},
                settings=meeting_settings,
            )
            world.reservations.put(reservation)

    def delete_reservation(self, reserve_id: str) -> None:
        """With its meetings."""
        with self._sandbox.lock:
            if not self._world.reservations.delete(reserve_id):
                raise ControlError(f"no reservation {reserve_id}", 404)
            self._world.meetings.delete_of(reserve_id)

    def start_meeting(self, reserve_id: str, user: str | None = None, user_type: int = UserType.LARK_USER) -> str:
        """Somebody, the owner unless told, joins first; gives the id of the meeting that comes into being by that."""
        with self._sandbox.lock:
            reservation = self._reservation(reserve_id)
            if reservation.is_expired(self._world.clock.now()):
                raise ControlError(f"reservation {reserve_id} has expired", 409)
            self._check_no_active(reserve_id)
            return begin(self._world, reservation, Person(user or reservation.owner, user_type)).id

    # Meetings

    def meeting(self, meeting_id: str) -> MeetingState:
        """Everything about a meeting, and its recording."""
        with self._sandbox.lock:
            meeting = self._meeting(meeting_id)
            recording = meeting.recording
            return MeetingState(
                meeting=meeting.shown(self._world.clock.now()),
                reserve_id=meeting.reserve_id,
                locked=meeting.locked,
                participant_limit=meeting.participant_limit,
                recording=_recording_state(recording) if recording is not None else None,
            )

    def put_meeting(self, meeting_id: str, settings: MeetingSettings) -> None:
        """Adds a meeting or replaces it. It goes on unless its `status` says otherwise."""
        given = self._checked(settings.meeting, "Meeting")
        participants = [Participant(each) for each in given.pop("participants", [])]
        fields = {"status": MeetingStatus.IN_PROGRESS, **given, "id": meeting_id}
        with self._sandbox.lock:
            reservation = self._reservation(settings.reserve_id)
            meeting = Meeting(
                id=meeting_id,
                reserve_id=reservation.id,
                app_id=reservation.app_id,
                tenant_key=reservation.tenant_key,
                owner=reservation.owner,
                fields=fields,
                participants=participants,
                settings=reservation.settings,
            )
            if meeting.is_active:
                self._check_no_active(reservation.id, meeting_id)
            self._world.meetings.put(meeting)

    def change_meeting(self, meeting_id: str, change: MeetingChange) -> None:
        """Sets fields of a meeting, locks it, limits how many can be in it."""
        fields = self._checked(change.meeting, "Meeting")
        if not fields.keys().isdisjoint(("id", "participants")):
            raise ControlError("neither id nor participants can be changed like this; people join and leave")
        with self._sandbox.lock:
            meeting = self._meeting(meeting_id)
            meeting.fields |= fields
            if change.locked is not None:
                meeting.locked = change.locked
            if change.participant_limit is not UNSET:
                meeting.participant_limit = change.participant_limit

    def delete_meeting(self, meeting_id: str) -> None:
        """Removes a meeting, as if it had never been."""
        with self._sandbox.lock:
            if not self._world.meetings.delete(meeting_id):
                raise ControlError(f"no meeting {meeting_id}", 404)

    def join(self, meeting_id: str, user: str, user_type: int = UserType.LARK_USER) -> None:
        """Somebody joins or picks up. A locked or full meeting lets in only those who are being called."""
        person = Person(user, user_type)
        with self._sandbox.lock:
            meeting = self._ongoing(meeting_id)
            found = meeting.find(person)
            status = found.status if found is not None else ParticipantStatus.LEFT
            if status == ParticipantStatus.IN_MEETING:
                raise ControlError(f"{user} is in the meeting already", 409)
            if status == ParticipantStatus.LEFT:
                if meeting.locked:
                    raise ControlError("the meeting is locked", 409)
                if meeting.participant_limit is not None and len(meeting.present) >= meeting.participant_limit:
                    raise ControlError("the meeting is full", 409)
                if not self._world.is_allowed(meeting, ActionKind.JOIN, person):
                    raise ControlError(f"the reservation does not let {user} join", 403)
            meeting.join(self._world.entry(meeting, person), self._world.clock.now())

    def leave(self, meeting_id: str, user: str, user_type: int = UserType.LARK_USER) -> None:
        """Somebody leaves or does not pick up. Who is the last in the meeting ends it."""
        with self._sandbox.lock:
            meeting = self._ongoing(meeting_id)
            found = meeting.find(Person(user, user_type))
            if found is None or found.status == ParticipantStatus.LEFT:
                raise ControlError(f"{user} is not in the meeting", 409)
            meeting.leave(found, self._world.clock.now())

    def end_meeting(self, meeting_id: str) -> None:
        """The host ends it in the client."""
        with self._sandbox.lock:
            self._ongoing(meeting_id).end(self._world.clock.now())

    def recording_ready(self, meeting_id: str) -> None:
        """The file of a recording that has stopped can be had from now on."""
        with self._sandbox.lock:
            recording = self._meeting(meeting_id).recording
            if recording is None:
                raise ControlError(f"meeting {meeting_id} was not recorded", 409)
            if recording.running:
                raise ControlError(f"meeting {meeting_id} is still being recorded", 409)
            recording.ready = True

    def _checked(self, value: dict[str, Any], schema: str) -> dict[str, Any]:
        """A copy, so that the test's own object stays as it is."""
        found = violations(value, self._sandbox.spec.schemas[schema])
        if found:
            raise ControlError("; ".join(violation.description for violation in found))
        return copy.deepcopy(value)

    def _check_no_active(self, reserve_id: str, but: str | None = None) -> None:
        active = self._world.meetings.active_of(reserve_id)
        if active is not None and active.id != but:
            raise ControlError(f"reservation {reserve_id} has an active meeting: {active.id}", 409)

    def _reservation(self, reserve_id: str) -> Reservation:
        found = self._world.reservations.get(reserve_id)
        if found is None:
            raise ControlError(f"no reservation {reserve_id}", 404)
        return found

    def _meeting(self, meeting_id: str) -> Meeting:
        found = self._world.meetings.get(meeting_id)
        if found is None:
            raise ControlError(f"no meeting {meeting_id}", 404)
        return found

    def _ongoing(self, meeting_id: str) -> Meeting:
        meeting = self._meeting(meeting_id)
        if not meeting.is_active:
            raise ControlError(f"meeting {meeting_id} has ended", 409)
        return meeting


def _recording_state(recording: Recording) -> RecordingState:
    return RecordingState(
        running=recording.running,
        ready=recording.ready,
        url=recording.url,
        duration=str(recording.duration_ms),
        viewers=sorted(recording.viewers),
    )
