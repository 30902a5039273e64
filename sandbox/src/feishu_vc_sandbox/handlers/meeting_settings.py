"""The settings of a meeting as a request sends them: checked, with open ids, merged into those from before."""

import re
from typing import Any

import msgspec

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.ids import answered_user, open_id
from feishu_vc_sandbox.handlers.registry import Call
from feishu_vc_sandbox.state.action_permissions import CheckField
from feishu_vc_sandbox.state.participants import Person, UserType
from feishu_vc_sandbox.state.reservations import InitialType
from feishu_vc_sandbox.state.user_ids import open_id_as

_HOSTS_AT_MOST = 10
_USER_TYPES = {"1", "2", "6", "7"}
_TELEPHONE = re.compile(r"\+86-[0-9]+")
# "If a field is sent empty it becomes empty": what counts as empty is the sandbox's choice.
_EMPTY: tuple[Any, ...] = (None, "", [])


class CheckedSettings(msgspec.Struct, frozen=True):
    """What becomes of the settings, and the assigned hosts that are none."""

    settings: dict[str, Any]
    invalid_hosts: list[str]


def changed_settings(call: Call, before: dict[str, Any], sent: dict[str, Any]) -> CheckedSettings:
    """Fields that were not sent stay. Ones that the spec does not know are left out, the password is no setting."""
    known = call.world.spec.schemas["MeetingSettings"]["properties"]
    sent = {name: _without_nulls(value) for name, value in sent.items() if name in known}
    if sent.get("action_permissions"):
        sent["action_permissions"] = [_open_permission(call, entry) for entry in sent["action_permissions"]]
    invalid: list[str] = []
    if sent.get("assign_host_list"):
        sent["assign_host_list"], invalid = _open_hosts(call, sent["assign_host_list"])
    settings = {name: value for name, value in {**before, **sent}.items() if value not in _EMPTY}
    if settings.get("meeting_initial_type") == InitialType.ONE_TO_ONE_CALL:
        _check_call(settings)
    return CheckedSettings(settings, [open_id_as(host, call.user_id_type) for host in invalid])


def answered_settings(call: Call, settings: dict[str, Any]) -> dict[str, Any]:
    """The settings with ids as asked for."""
    answered = dict(settings)
    if "assign_host_list" in answered:
        answered["assign_host_list"] = [answered_user(call, host) for host in answered["assign_host_list"]]
    if "action_permissions" in answered:
        answered["action_permissions"] = [
            _with_user_ids(entry, lambda user_id: open_id_as(user_id, call.user_id_type))
            for entry in answered["action_permissions"]
        ]
    return answered


def _open_hosts(call: Call, hosts: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], list[str]]:
    """Ten at most, users only, with well-formed ids; those of another tenant are sorted out."""
    if len(hosts) > _HOSTS_AT_MOST:
        raise RefusedError(Code.ASSIGN_HOST_LIMIT_EXCEEDED)
    if any(host.get("user_type", UserType.LARK_USER) != UserType.LARK_USER for host in hosts):
        raise RefusedError(Code.ASSIGN_HOST_ERROR)
    ids = [open_id(call, host.get("id", ""), Code.ASSIGN_HOST_ERROR) for host in hosts]
    tenant_key = call.caller.tenant_key
    invalid = [each for each in ids if call.world.users.tenant_of(Person(each), tenant_key) != tenant_key]
    return [{"user_type": UserType.LARK_USER, "id": each} for each in ids if each not in invalid], invalid


def _open_permission(call: Call, entry: dict[str, Any]) -> dict[str, Any]:
    for checker in entry["permission_checkers"]:
        if checker["check_field"] == CheckField.USER_TYPE and not _USER_TYPES.issuperset(checker["check_list"]):
            raise RefusedError(Code.PARAM_ERROR)
    return _with_user_ids(entry, lambda user_id: open_id(call, user_id))


def _with_user_ids(entry: dict[str, Any], change: Any) -> dict[str, Any]:
    checkers = [
        {**checker, "check_list": [change(user_id) for user_id in checker["check_list"]]}
        if checker["check_field"] == CheckField.USER_ID
        else checker
        for checker in entry["permission_checkers"]
    ]
    return {**entry, "permission_checkers": checkers}


def _check_call(settings: dict[str, Any]) -> None:
    """Only telephones of mainland China can be called, and a call is not recorded by itself (documented)."""
    if settings.get("auto_record"):
        raise RefusedError(Code.RECORD_PARAM_ERROR)
    callee = settings.get("call_setting", {}).get("callee", {})
    address = callee.get("pstn_sip_info", {}).get("main_address", "")
    if callee.get("user_type") != UserType.PSTN or not _TELEPHONE.fullmatch(address):
        raise RefusedError(Code.PARAM_ERROR)


def _without_nulls(value: Any) -> Any:
    """Inside of a setting null says no more than a missing field."""
    if isinstance(value, dict):
        return {name: _without_nulls(each) for name, each in value.items() if each is not None}
    if isinstance(value, list):
        return [_without_nulls(each) for each in value]
    return value
