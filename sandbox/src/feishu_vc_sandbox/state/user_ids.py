"""The three forms of a user's id.

State holds open ids (`ou_…`). The other forms are made by a rule instead of a directory: union id `on_…`, user id the
bare rest. On the platform an open id also differs from app to app; here it does not.
"""

import re

_PREFIXES = {"open_id": "ou_", "union_id": "on_", "user_id": ""}
_REST = re.compile(r"[0-9A-Za-z][0-9A-Za-z_-]*")


def open_id_as(open_id: str, user_id_type: str) -> str:
    """The id in the form that `user_id_type` asks for."""
    return _PREFIXES[user_id_type] + open_id.removeprefix("ou_")


def as_open_id(user_id: str, user_id_type: str) -> str | None:
    """The open id of an id in the form that `user_id_type` names; None if it does not have that form."""
    prefix = _PREFIXES[user_id_type]
    rest = user_id.removeprefix(prefix)
    if not user_id.startswith(prefix) or not _REST.fullmatch(rest) or rest.startswith(("ou_", "on_")):
        return None
    return f"ou_{rest}"
