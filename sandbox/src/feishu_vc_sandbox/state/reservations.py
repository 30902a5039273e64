"""Reservations: who holds a meeting number. The meeting of a reservation is another thing (meetings.py)."""

import msgspec

from feishu_vc_sandbox.state.tokens import Token


class Reservation(msgspec.Struct):
    """A meeting number held for later, by an app for a user."""

    id: str
    app_id: str
    tenant_key: str
    owner: str  # open_id

    def belongs_to(self, caller: Token) -> bool:
        """An app has the reservations that it made in the tenant; a user in that app has their own of them."""
        if (self.app_id, self.tenant_key) != (caller.app_id, caller.tenant_key):
            return False
        return caller.kind != "user_access_token" or caller.user == self.owner


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
