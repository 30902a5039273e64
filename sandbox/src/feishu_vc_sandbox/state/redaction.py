"""What of a request may be kept: an allow-list. Values that the spec does not know, or calls secret, become `***`."""

from typing import Any

import msgspec

from feishu_vc_sandbox.spec.operation import Operation, Schema
from feishu_vc_sandbox.wire.message import Request, form_values

HIDDEN = "***"
_HEADERS = ("accept", "accept-encoding", "content-length", "content-type", "user-agent")


def kept_headers(request: Request) -> dict[str, str]:
    """The few headers that are never secret."""
    return {name: request.headers[name] for name in _HEADERS if name in request.headers}


def kept_query(operation: Operation | None, request: Request) -> dict[str, list[str]]:
    """All names, and the values of the parameters that the operation has."""
    known = {p.name: p.schema for p in operation.parameters if p.place == "query"} if operation else {}
    return {name: [_kept(value, known.get(name)) for value in values] for name, values in request.query.items()}


def kept_body(operation: Operation | None, request: Request) -> Any:
    """The body with the shape that was sent; None if there is none or the operation takes none."""
    if operation is None or not operation.bodies or not request.body:
        return None
    schema = operation.bodies.get(request.media_type) or next(iter(operation.bodies.values()))
    form = "application/x-www-form-urlencoded"
    if request.media_type == form and form in operation.bodies:
        fields = form_values(request.body.decode("utf-8", "replace"))
        return _kept({name: values[-1] for name, values in fields.items()}, schema)
    try:
        return _kept(msgspec.json.decode(request.body), schema)
    except msgspec.DecodeError:
        return HIDDEN


def _kept(value: Any, schema: Schema | None) -> Any:
    if value is None:
        return None
    if schema is None or schema.get("format") == "password":
        return HIDDEN
    if isinstance(value, dict):
        properties = schema.get("properties", {})
        return {name if name in properties else HIDDEN: _kept(v, properties.get(name)) for name, v in value.items()}
    if isinstance(value, list):
        return [_kept(item, schema.get("items")) for item in value]
    # Scalars where the spec has an object may be anything.
    return HIDDEN if schema.get("type") in ("object", "array") else value
