"""Rules about types: names, formats, ids, what is required."""

from collections.abc import Iterator

from generator import walk
from generator.lint.spec import Finding, Spec
from generator.problem import Pointer
from generator.walk import Data, items, mapping

FORMATS = {
    "string": {"unix-seconds", "int64-string", "password", "uri", "email", "date", "date-time", "byte", "binary"},
    "integer": {"int32", "int64"},
    "number": {"float", "double"},
}
"""The formats that every language has a type for, by the type they go with."""

_OBJECT_KEYS = {"properties", "additionalProperties", "allOf", "anyOf", "oneOf"}


def objects_are_named(spec: Spec) -> Iterator[Finding]:
    """Each language invents its own name for an inline object or enum; a named one is called the same everywhere."""
    for schema in spec.schemas:
        if schema.name is None:
            advice = "move it to components/schemas and refer to it"
            if schema.data.get("type") == "object" or _OBJECT_KEYS & schema.data.keys():
                yield Finding(schema.pointer, "inline object", advice)
            if "enum" in schema.data:
                yield Finding(schema.pointer, "inline enum", advice)


def bodies_are_named(spec: Spec) -> Iterator[Finding]:
    """A method returns and takes models; a body that is no model has no name in any language."""
    for operation in spec.operations:
        places = [place for _, place in walk.responses(spec.data, operation)]
        body = walk.request_body(spec.data, operation)
        for place in [*places, *([body] if body else [])]:
            for _, media in walk.media_types(place):
                schema = mapping(media.data, "schema")
                if "$ref" not in schema and schema.get("type") != "object":
                    advice = "move the schema to components/schemas and refer to it"
                    yield Finding(media.pointer, f"a body of {operation.id} has no named schema", advice)


def answers_promise_nothing(spec: Spec) -> Iterator[Finding]:
    """The platform leaves out any field it likes; a required one would turn a good answer into a decode error."""
    schemas = spec.components("schemas")
    for name in sorted(walk.response_schemas(spec.data) - walk.request_schemas(spec.data)):
        for at, field in enumerate(items(schemas.get(name), "required")):
            if field not in ("code", "msg"):
                pointer = ("components", "schemas", name, "required", at)
                advice = "remove it from `required`"
                yield Finding(pointer, f"answer field `{name}.{field}` is required", advice)


def objects_go_one_way(spec: Spec) -> Iterator[Finding]:
    """Requests tell absent from null and may require fields, answers promise nothing: these are two types."""
    both = walk.request_schemas(spec.data) & walk.response_schemas(spec.data)
    for name in sorted(both):
        if spec.components("schemas")[name].get("type") == "object":
            advice = f"describe what is sent apart, as `{name}Input`"
            yield Finding(("components", "schemas", name), f"`{name}` is both sent and answered", advice)


def ids_are_text(spec: Spec) -> Iterator[Finding]:
    """Ids are 64 bits wide: JavaScript and many JSON readers lose the last digits of such numbers."""
    fields: list[tuple[Pointer, str, Data]] = [
        ((*schema.pointer, "properties", name), name, part)
        for schema in spec.schemas
        for name, part in mapping(schema.data, "properties").items()
        if isinstance(part, dict)
    ]
    for place in spec.parameters:
        fields.append(((*place.pointer, "schema"), str(place.data.get("name")), mapping(place.data, "schema")))
    for pointer, name, schema_data in fields:
        target = walk.follow(spec.data, walk.Place(pointer, schema_data)).data
        if (name == "id" or name.endswith("_id")) and target.get("type") in ("integer", "number"):
            yield Finding(pointer, f"id `{name}` is a number", "write `type: string`")


def formats_are_known(spec: Spec) -> Iterator[Finding]:
    """A format decides the type in every language; one that no language knows is silently plain text."""
    for schema in spec.schemas:
        kind, name = str(schema.data.get("type")), schema.data.get("format")
        if name is not None and name not in FORMATS.get(kind, ()):
            known = ", ".join(sorted(FORMATS.get(kind, ())))
            advice = f"use one of {known}" if known else "remove it"
            yield Finding((*schema.pointer, "format"), f"unknown format `{name}` of type {kind}", advice)
