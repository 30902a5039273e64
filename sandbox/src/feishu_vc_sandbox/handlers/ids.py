"""Ids of a request and of its answer: checked, and turned into the form that `user_id_type` asks for."""

from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.gateway.schema_check import is_int64
from feishu_vc_sandbox.handlers.registry import Call
from feishu_vc_sandbox.state.participants import Person, UserType
from feishu_vc_sandbox.state.user_ids import as_open_id, open_id_as


def path_id(call: Call, name: str) -> str:
    """The id in the path, which must be an int64 (the sandbox's choice: 121003)."""
    value = call.inputs.path[name]
    if not is_int64(value):
        raise RefusedError(Code.PARAM_ERROR)
    return value


def open_id(call: Call, user_id: str, code: Code = Code.PARAM_ERROR) -> str:
    """The open id of a user id of the request; `code` if it does not have the form of `user_id_type`."""
    found = as_open_id(user_id, call.user_id_type)
    if found is None:
        raise RefusedError(code)
    return found


def persons(call: Call, users: list[dict[str, Any]]) -> list[Person]:
    """Each `MeetingUserInput` of the request. Nobody at all, or one without an id, is a param error."""
    if not users:
        raise RefusedError(Code.PARAM_ERROR)
    return [person(call, user) for user in users]


def person(call: Call, user: dict[str, Any]) -> Person:
    """A `MeetingUserInput` of the request. Rooms and telephones have ids of one form only."""
    user_id, user_type = user.get("id", ""), user.get("user_type", UserType.LARK_USER)
    if not user_id:
        raise RefusedError(Code.PARAM_ERROR)
    return Person(open_id(call, user_id) if user_type == UserType.LARK_USER else user_id, user_type)


def answered_user(call: Call, user: dict[str, Any]) -> dict[str, Any]:
    """Anything with the id of a user or a room, with that id in the form that was asked for."""
    if "id" not in user or user.get("user_type", UserType.LARK_USER) != UserType.LARK_USER:
        return user
    return {**user, "id": open_id_as(user["id"], call.user_id_type)}


def answered_person(call: Call, who: Person) -> dict[str, Any]:
    """A `MeetingUser` of the spec."""
    return answered_user(call, {"id": who.id, "user_type": who.user_type})
