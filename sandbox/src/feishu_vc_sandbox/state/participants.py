"""Participants: who is called into a meeting, is in it, or has left it."""

from enum import IntEnum
from typing import Any

import msgspec


class UserType(IntEnum):
    """Those of the spec's `UserType` that the sandbox treats differently."""

    LARK_USER = 1
    PSTN = 6


class ParticipantStatus(IntEnum):
    """`ParticipantStatus` of the spec."""

    CALLING = 1
    IN_MEETING = 2
    RINGING = 3
    LEFT = 4


class Person(msgspec.Struct, frozen=True):
    """A user (by open id), a room or a telephone."""

    id: str
    user_type: int = UserType.LARK_USER


def person_of(user: dict[str, Any]) -> Person:
    """Who is meant by anything of the spec with the id of a user or a room. Without an id it is nobody."""
    return Person(user.get("id", ""), user.get("user_type", UserType.LARK_USER))


class Participant(msgspec.Struct):
    """`fields` is a `MeetingParticipant` of the spec; the time since `joined_at` is not in it yet."""

    fields: dict[str, Any]
    joined_at: float | None = None

    @property
    def person(self) -> Person:
        """Who it is."""
        return person_of(self.fields)

    @property
    def status(self) -> int:
        """Where it is."""
        return int(self.fields.get("status", ParticipantStatus.LEFT))

    @property
    def is_in(self) -> bool:
        """Whether it is in the meeting."""
        return self.status == ParticipantStatus.IN_MEETING

    @property
    def has_been_in(self) -> bool:
        """Whether it is or was in the meeting."""
        return "first_join_time" in self.fields

    def call(self) -> None:
        """Is called."""
        self.fields["status"] = ParticipantStatus.CALLING

    def ring(self) -> None:
        """Is called by telephone."""
        self.fields["status"] = ParticipantStatus.RINGING

    def join(self, now: float) -> None:
        """Comes in."""
        self.fields.setdefault("first_join_time", str(int(now)))
        self.fields["status"] = ParticipantStatus.IN_MEETING
        self.joined_at = now

    def leave(self, now: float) -> None:
        """Goes, or is not called any longer."""
        if self.is_in:
            self.fields = {**self.shown(now), "final_leave_time": str(int(now))}
        self.fields["status"] = ParticipantStatus.LEFT
        self.joined_at = None

    def shown(self, now: float) -> dict[str, Any]:
        """A `MeetingParticipant` as of now."""
        if self.joined_at is None:
            return dict(self.fields)
        seconds = int(self.fields.get("in_meeting_duration", "0")) + int(now - self.joined_at)
        return {**self.fields, "in_meeting_duration": str(seconds)}
