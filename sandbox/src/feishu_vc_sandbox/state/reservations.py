"""Reservations: who holds a meeting number until when. The meeting of a reservation is another thing (meetings.py)."""

from enum import IntEnum
from typing import Any

import msgspec

from feishu_vc_sandbox.state.owned import Owned


class ExpireStatus(IntEnum):
    """`ReserveExpireStatus` of the spec."""

    VALID = 1
    EXPIRED = 2


class InitialType(IntEnum):
    """`MeetingInitialType` of the spec."""

    GROUP_MEETING = 1
    ONE_TO_ONE_CALL = 2


class Reservation(Owned, kw_only=True):
    """A meeting number held for later.

    `fields` are those of a `Reserve` of the spec that are kept as they were sent or made, `settings` a
    `MeetingSettings` with open ids. What depends on the clock is worked out.
    """

    id: str
    fields: dict[str, Any] = msgspec.field(default_factory=dict)
    settings: dict[str, Any] = msgspec.field(default_factory=dict)
    expires: bool = True  # at its `end_time`, if it has one

    @property
    def initial_type(self) -> InitialType:
        """A meeting of several people unless it says otherwise."""
        return InitialType(self.settings.get("meeting_initial_type", InitialType.GROUP_MEETING))

    def is_expired(self, now: float) -> bool:
        """Whether its number is free again."""
        return self.expires and "end_time" in self.fields and int(self.fields["end_time"]) <= now

    def shown(self, now: float) -> dict[str, Any]:
        """A `Reserve` of the spec, with every field that any operation answers."""
        return {
            **self.fields,
            "id": self.id,
            "expire_status": ExpireStatus.EXPIRED if self.is_expired(now) else ExpireStatus.VALID,
            "reserve_user_id": self.owner,
            "meeting_settings": self.settings,
        }


class Reservations:
    """The reservations of one sandbox."""

    def __init__(self) -> None:
        self._by_id: dict[str, Reservation] = {}

    def get(self, reserve_id: str) -> Reservation | None:
        """The reservation, or None."""
        return self._by_id.get(reserve_id)

    def put(self, reservation: Reservation) -> None:
        """Adds a reservation or replaces it."""
        self._by_id[reservation.id] = reservation

    def delete(self, reserve_id: str) -> bool:
        """Removes a reservation; tells whether there was one."""
        return self._by_id.pop(reserve_id, None) is not None
