"""Reservations: made, changed, shown, deleted by those to whom they belong.

An end that has passed already is accepted and makes an expired reservation; the platform's answer is not documented.
"""

import re
from typing import Any

import msgspec

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.ids import open_id
from feishu_vc_sandbox.handlers.meeting_settings import CheckedSettings, answered_settings, changed_settings
from feishu_vc_sandbox.handlers.registry import Call, answer_example, answers
from feishu_vc_sandbox.handlers.reserve_access import own_reservation
from feishu_vc_sandbox.state.participants import Person
from feishu_vc_sandbox.state.reservations import InitialType, Reservation
from feishu_vc_sandbox.state.user_ids import open_id_as

_LONGEST_SECONDS = 30 * 24 * 3600
_PASSWORD = re.compile(r"[0-9]{4,9}")
_RANDOM_PASSWORD_DIGITS = 6
# The spec bounds the length as well; the platform has a code for it.
_FIELD_CODES = {"meeting_settings.password": Code.INVALID_PASSWORD}


@answers("reserves.apply", field_codes=_FIELD_CODES)
def apply(call: Call) -> dict[str, Any]:
    """A password that is left out is a matter of the owner's settings: here the last digits of the number."""
    body, sent = call.inputs.body, call.inputs.body["meeting_settings"]
    owner = _owner(call, body.get("owner_id"))
    checked = changed_settings(call, {}, sent)
    reservation = Reservation(
        id="",
        app_id=call.caller.app_id,
        tenant_key=call.caller.tenant_key,
        owner=owner,
        fields=_end_and_password(call, body),
        settings=checked.settings,
    )
    _check_end(reservation)
    # Only now: a refused request uses up neither id nor number.
    reservation.id = call.world.new_reserve_id()
    reservation.fields |= call.world.example_ids.reserve_fields(reservation.id)
    if "password" not in sent:
        reservation.fields["password"] = reservation.fields["meeting_no"][-_RANDOM_PASSWORD_DIGITS:]
    return _kept(call, reservation, checked)


@answers("reserves.update", field_codes=_FIELD_CODES)
def update(call: Call) -> dict[str, Any]:
    """What is not sent stays. A reservation that has expired and gets a later end has a new number."""
    before, body = own_reservation(call), call.inputs.body
    sent = body.get("meeting_settings", {})
    if sent.get("meeting_connect") != before.settings.get("meeting_connect") and "meeting_connect" in sent:
        raise RefusedError(Code.NOT_SUPPORTED)
    checked = changed_settings(call, before.settings, sent)
    sent_fields = {"end_time"}.intersection(body) | {"password"}.intersection(sent)
    fields = {name: value for name, value in before.fields.items() if name not in sent_fields}
    after = msgspec.structs.replace(
        before,
        fields={**fields, **_end_and_password(call, body)},
        settings=checked.settings,
        expires=before.expires or "end_time" in body,
    )
    if "end_time" in body or "meeting_initial_type" in sent:
        _check_end(after)
    if before.is_expired(call.now) and not after.is_expired(call.now):
        after.fields |= call.world.example_ids.reserve_fields(after.id)
    return _kept(call, after, checked)


@answers("reserves.get")
def get(call: Call) -> dict[str, Any]:
    """With its settings; expired ones too."""
    return call.success(reserve=_answered(call, own_reservation(call)))


@answers("reserves.delete")
def delete(call: Call) -> dict[str, Any]:
    """For good. A meeting that goes on goes on, but no longer as that of a reservation."""
    call.world.reservations.delete(own_reservation(call).id)
    return answer_example(call)


def _owner(call: Call, owner_id: str | None) -> str:
    """The user of a user token; an app must name a user of the tenant."""
    if call.caller.kind == "user_access_token":
        return call.caller.user
    owner = open_id(call, owner_id or "")
    if call.world.users.tenant_of(Person(owner), call.caller.tenant_key) != call.caller.tenant_key:
        raise RefusedError(Code.PARAM_ERROR)
    return owner


def _end_and_password(call: Call, body: dict[str, Any]) -> dict[str, str]:
    """Those of the two that were sent and are not empty: an end 30 days ahead at most, 4 to 9 digits."""
    end_time, password = body.get("end_time"), body.get("meeting_settings", {}).get("password")
    fields: dict[str, str] = {}
    if end_time:
        if int(end_time) > call.now + _LONGEST_SECONDS:
            raise RefusedError(Code.PARAM_ERROR)
        fields["end_time"] = end_time
    if password:
        if not _PASSWORD.fullmatch(password):
            raise RefusedError(Code.INVALID_PASSWORD)
        fields["password"] = password
    return fields


def _check_end(reservation: Reservation) -> None:
    """A meeting of several people needs an end, a call does not."""
    if reservation.initial_type == InitialType.GROUP_MEETING and "end_time" not in reservation.fields:
        raise RefusedError(Code.PARAM_ERROR)


def _kept(call: Call, reservation: Reservation, checked: CheckedSettings) -> dict[str, Any]:
    call.world.reservations.put(reservation)
    return call.success(
        reserve=_answered(call, reservation),
        reserve_correction_check_info={"invalid_host_id_list": checked.invalid_hosts},
    )


def _answered(call: Call, reservation: Reservation) -> dict[str, Any]:
    """Which fields an operation answers its example tells."""
    fields = reservation.shown(call.now)
    fields["reserve_user_id"] = open_id_as(reservation.owner, call.user_id_type)
    fields["meeting_settings"] = answered_settings(call, reservation.settings)
    return {name: fields[name] for name in call.operation.example["data"]["reserve"] if name in fields}
