"""Meetings. Kept as the JSON objects that are answered, so that a new field of the spec needs no code here."""

from collections.abc import Iterator
from enum import IntEnum
from typing import Any

import msgspec

from feishu_vc_sandbox.state.owned import Owned
from feishu_vc_sandbox.state.participants import Participant, Person, UserType, person_of
from feishu_vc_sandbox.state.recordings import Recording


class MeetingStatus(IntEnum):
    """`MeetingStatus` of the spec."""

    CALLING = 1
    IN_PROGRESS = 2
    ENDED = 3


class Meeting(Owned, kw_only=True):
    """`fields` is a `Meeting` of the spec without its participants; open ids for users.

    It belongs to whom its reservation belonged to, and outlives it.
    """

    id: str
    reserve_id: str
    fields: dict[str, Any]
    participants: list[Participant] = msgspec.field(default_factory=list)
    settings: dict[str, Any] = msgspec.field(default_factory=dict)  # of the reservation, at the start of the meeting
    locked: bool = False
    participant_limit: int | None = None
    recording: Recording | None = None

    @property
    def is_active(self) -> bool:
        """Whether it goes on."""
        return self.fields.get("status") != MeetingStatus.ENDED

    @property
    def host(self) -> Person | None:
        """The host, in the meeting or not."""
        user = self.fields.get("host_user")
        return person_of(user) if user else None

    @property
    def present(self) -> list[Participant]:
        """Who is in the meeting."""
        return [participant for participant in self.participants if participant.is_in]

    def find(self, person: Person) -> Participant | None:
        """Their entry, in the meeting or not."""
        return next((each for each in self.participants if each.person == person), None)

    def entry(self, person: Person, is_external: bool) -> Participant:
        """Their entry, a new one if they have none."""
        found = self.find(person)
        if found is None:
            fields = {"id": person.id, "user_type": person.user_type}
            found = Participant({**fields, "is_host": False, "is_cohost": False, "is_external": is_external})
            self.participants.append(found)
        return found

    def join(self, participant: Participant, now: float) -> None:
        """Somebody comes in. Who is first, or the first assigned host, becomes host."""
        if not participant.has_been_in:
            self._count("participant_count_accumulated", int(self.fields.get("participant_count_accumulated", "0")) + 1)
        participant.join(now)
        self._count("participant_count", max(int(self.fields.get("participant_count", "0")), len(self.present)))
        if self.fields.get("status") == MeetingStatus.CALLING and len(self.present) > 1:
            self.fields["status"] = MeetingStatus.IN_PROGRESS
        if participant.person.user_type == UserType.PSTN:
            self.uses("use_pstn")
        assigned = {person_of(host) for host in self.settings.get("assign_host_list", [])}
        if self.host is None or (participant.person in assigned and self.host not in assigned):
            self.set_host(participant)

    def leave(self, participant: Participant, now: float) -> None:
        """Somebody goes. Who was the last ends the meeting."""
        participant.leave(now)
        if not self.present:
            self.end(now)

    def end(self, now: float) -> None:
        """Everybody goes, recording stops."""
        for participant in self.participants:
            participant.leave(now)
        self.fields |= {"status": MeetingStatus.ENDED, "end_time": str(int(now))}
        if self.recording is not None and self.recording.running:
            self.recording.stop(now)

    def set_host(self, participant: Participant) -> None:
        """Makes a participant the host."""
        for each in self.participants:
            each.fields["is_host"] = each is participant
        self.fields["host_user"] = {"id": participant.person.id, "user_type": participant.person.user_type}

    def uses(self, ability: str) -> None:
        """Something is used in the meeting from now on."""
        self.fields.setdefault("ability", {})[ability] = True

    def shown(self, now: float) -> dict[str, Any]:
        """A `Meeting` of the spec as of now, with everything that any operation answers."""
        return {**self.fields, "participants": [participant.shown(now) for participant in self.participants]}

    def _count(self, name: str, value: int) -> None:
        self.fields[name] = str(value)


class Meetings:
    """The meetings of one sandbox, oldest first."""

    def __init__(self) -> None:
        self._by_id: dict[str, Meeting] = {}
        self._aliases: dict[str, str] = {}

    def __iter__(self) -> Iterator[Meeting]:
        return iter(list(self._by_id.values()))

    def get(self, meeting_id: str) -> Meeting | None:
        """The meeting, or None."""
        return self._by_id.get(self._aliases.get(meeting_id, meeting_id))

    def active_of(self, reserve_id: str) -> Meeting | None:
        """A reservation has at most one meeting that goes on."""
        return next((m for m in self._by_id.values() if m.reserve_id == reserve_id and m.is_active), None)

    def put(self, meeting: Meeting, alias: str | None = None) -> None:
        """Adds a meeting or replaces it; it can then be had by the alias too."""
        self._by_id[meeting.id] = meeting
        if alias is not None:
            self._aliases[alias] = meeting.id

    def delete(self, meeting_id: str) -> bool:
        """Removes a meeting; tells whether there was one."""
        return self._by_id.pop(self._aliases.get(meeting_id, meeting_id), None) is not None

    def delete_of(self, reserve_id: str) -> None:
        """Removes all meetings of a reservation."""
        self._by_id = {key: meeting for key, meeting in self._by_id.items() if meeting.reserve_id != reserve_id}
