"""The three forms of a user's id.

State holds open ids (`ou_…`). The other forms are made by a rule instead of a directory: union id `on_…`, user id the
bare rest. On the platform an open id also differs from app to app; here it does not.
"""


def open_id_as(open_id: str, user_id_type: str) -> str:
    rest = open_id.removeprefix("ou_")
    return {"union_id": f"on_{rest}", "user_id": rest}.get(user_id_type, open_id)


def as_open_id(user_id: str, user_id_type: str) -> str:
    return f"ou_{user_id.removeprefix('on_' if user_id_type == 'union_id' else 'ou_')}"
