"""Reads the parameters and the body of a request as the spec describes them, and collects everything that is wrong."""

from typing import Any

import msgspec

from feishu_vc_sandbox.gateway.schema_check import FieldViolation, violations
from feishu_vc_sandbox.spec.operation import Operation, Parameter, Schema
from feishu_vc_sandbox.wire.message import Request, form_values

_FORM = "application/x-www-form-urlencoded"


class Inputs(msgspec.Struct, frozen=True):
    """What the operation was called with. `query` holds parameters that were sent, and the defaults of others."""

    path: dict[str, str]
    query: dict[str, Any]
    body: Any


class InvalidRequestError(Exception):
    """The request does not fit the spec; `violations` says where."""

    def __init__(self, found: list[FieldViolation]) -> None:
        super().__init__(found)
        self.violations = found


def read_inputs(operation: Operation, path: dict[str, str], request: Request) -> Inputs:
    """Parameters that the operation does not have are ignored, as the platform does."""
    found: list[FieldViolation] = []
    query: dict[str, Any] = {}
    sent = {"path": {name: [value] for name, value in path.items()}, "query": request.query}
    sent["header"] = {name: [value] for name, value in request.headers.items()}
    for parameter in operation.parameters:
        name = parameter.name.lower() if parameter.place == "header" else parameter.name
        values = sent.get(parameter.place, {}).get(name)
        if values is None:
            if parameter.required:
                found.append(FieldViolation(parameter.name, "", f"{parameter.name} is required"))
            elif "default" in parameter.schema and parameter.place == "query":
                query[parameter.name] = parameter.schema["default"]
            continue
        value = _parameter_value(values, parameter)
        found += violations(value, parameter.schema, parameter.name)
        if parameter.place == "query":
            query[parameter.name] = value
    body = _body(operation, request, found)
    if found:
        raise InvalidRequestError(found)
    return Inputs(path, query, body)


def _parameter_value(values: list[str], parameter: Parameter) -> Any:
    if parameter.schema.get("type") == "array":
        return [_cast(value, parameter.schema["items"]) for value in values]
    return _cast(values[0], parameter.schema)


def _cast(text: str, schema: Schema) -> Any:
    """The value that the text stands for; the text itself, which no schema of another type takes, if it is none."""
    match schema.get("type"):
        case "boolean":
            return {"true": True, "false": False}.get(text, text)
        case "integer":
            try:
                return int(text) if text.removeprefix("-").isdecimal() else text
            except ValueError:
                return text
        case "number":
            try:
                return float(text)
            except ValueError:
                return text
    return text


def _body(operation: Operation, request: Request, found: list[FieldViolation]) -> Any:
    if not operation.bodies:
        return None
    if not request.body:
        if operation.body_required:
            found.append(FieldViolation("", "", "a body is required"))
        return None
    value: Any
    if request.media_type == _FORM and _FORM in operation.bodies:
        value = {name: values[0] for name, values in form_values(request.body.decode("utf-8", "replace")).items()}
        schema = operation.bodies[_FORM]
    else:
        try:
            value = msgspec.json.decode(request.body)
        except msgspec.DecodeError:
            found.append(FieldViolation("", "", "the body must be JSON"))
            return None
        schema = operation.bodies.get("application/json") or next(iter(operation.bodies.values()))
    found += violations(value, schema)
    return value
