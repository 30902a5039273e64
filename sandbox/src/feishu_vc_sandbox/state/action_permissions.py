"""Who may do what in a meeting, by the `action_permissions` of its reservation. What they do not name, all may."""

from enum import IntEnum
from typing import Any

from feishu_vc_sandbox.state.participants import Person


class ActionKind(IntEnum):
    """`ActionPermissionKind` of the spec. BECOME_HOST is kept and answered, but holds nobody back here."""

    BECOME_HOST = 1
    INVITE = 2
    JOIN = 3


class CheckField(IntEnum):
    """`PermissionCheckField` of the spec."""

    USER_ID = 1
    USER_TYPE = 2
    TENANT_KEY = 3


_ALLOW = 1  # PermissionCheckMode.ALLOW of the spec


def is_allowed(entries: list[dict[str, Any]], kind: ActionKind, person: Person, tenant_key: str) -> bool:
    """Whether one checker of one entry for this action lets the person pass (documented: both add up)."""
    checkers = [checker for entry in entries if entry["permission"] == kind for checker in entry["permission_checkers"]]
    own = {
        CheckField.USER_ID: person.id,
        CheckField.USER_TYPE: str(person.user_type),
        CheckField.TENANT_KEY: tenant_key,
    }
    passed = [(own[c["check_field"]] in c["check_list"]) is (c["check_mode"] == _ALLOW) for c in checkers]
    return any(passed) or not checkers
