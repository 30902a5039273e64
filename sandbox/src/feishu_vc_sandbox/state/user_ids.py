"""The three forms of a user's id.

State holds open ids (`ou_…`). The other forms are made by a rule instead of a directory: union id `on_…`, user id the
bare rest. On the platform an open id also differs from app to app; here it does not.
"""


def open_id_as(open_id: str, user_id_type: str) -> str:
    """The id in the form that `user_id_type` asks for."""
    rest = open_id.removeprefix("ou_")
    return {"union_id": f"on_{rest}", "user_id": rest}.get(user_id_type, open_id)
