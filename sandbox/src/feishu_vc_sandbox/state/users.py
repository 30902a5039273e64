"""Users. There is no directory: every well-formed id is a user of whatever tenant asks, until a test says more."""

import msgspec

from feishu_vc_sandbox.state.participants import Person, UserType


class User(msgspec.Struct):
    """One user. `tenant_key` None: of any tenant; `busy`: cannot be called into a meeting."""

    open_id: str
    tenant_key: str | None = None
    busy: bool = False


class Users:
    """The users of one sandbox."""

    def __init__(self) -> None:
        self._by_id: dict[str, User] = {}

    def __getitem__(self, open_id: str) -> User:
        return self._by_id.get(open_id) or User(open_id)

    def put(self, user: User) -> None:
        """Says more about a user."""
        self._by_id[user.open_id] = user

    def is_busy(self, person: Person) -> bool:
        """Whether somebody cannot be called now. Rooms and telephones always can."""
        return person.user_type == UserType.LARK_USER and self[person.id].busy

    def tenant_of(self, person: Person, meeting_tenant: str) -> str:
        """Somebody's tenant. Rooms and telephones are of the meeting's."""
        if person.user_type != UserType.LARK_USER:
            return meeting_tenant
        return self[person.id].tenant_key or meeting_tenant
