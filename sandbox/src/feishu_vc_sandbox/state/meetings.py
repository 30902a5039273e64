"""Meetings. Kept as the JSON objects that are answered, so that a new field of the spec needs no code here."""

from typing import Any

import msgspec

ENDED = 3  # MeetingStatus.ENDED of the spec


class Meeting(msgspec.Struct):
    """`fields` is a `Meeting` of the spec, with open ids for users and with its participants."""

    id: str
    reserve_id: str
    fields: dict[str, Any]

    @property
    def is_active(self) -> bool:
        """Whether it goes on."""
        return self.fields.get("status") != ENDED


class Meetings:
    """The meetings of one sandbox."""

    def __init__(self) -> None:
        self._by_id: dict[str, Meeting] = {}

    def get(self, meeting_id: str) -> Meeting | None:
        """The meeting, or None."""
        return self._by_id.get(meeting_id)

    def active_of(self, reserve_id: str) -> Meeting | None:
        """A reservation has at most one meeting that goes on."""
        return next((m for m in self._by_id.values() if m.reserve_id == reserve_id and m.is_active), None)

    def put(self, meeting: Meeting) -> None:
        """Adds a meeting or replaces it."""
        self._by_id[meeting.id] = meeting

    def delete(self, meeting_id: str) -> bool:
        """Removes a meeting; tells whether there was one."""
        return self._by_id.pop(meeting_id, None) is not None

    def delete_of(self, reserve_id: str) -> None:
        """Removes all meetings of a reservation."""
        self._by_id = {key: meeting for key, meeting in self._by_id.items() if meeting.reserve_id != reserve_id}
