"""Transforms that a target may ask for before a generator sees the spec.

Each takes the spec as plain data and gives a changed copy; none changes what it was given. A target.yaml lists those it
needs, in order, for each of its steps: by name, or as `{name: argument}`. None of them knows a language: they are about
what generators can carry.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from generator import walk
from generator.api import unwrapped
from generator.walk import Data, mapping

Transform = Callable[..., Data]


def drop_token_operations(spec: Data) -> Data:
    """Leave out the operations that token handling is made of, and the schemas and tags that only they use."""
    result = walk.copy(spec)
    before = walk.reachable_schemas(result, result["paths"])
    for place in list(walk.operations(result)):
        if place.is_token_operation:
            del result["paths"][place.path][place.method]
    result["paths"] = {path: item for path, item in result["paths"].items() if any(key in item for key in walk.METHODS)}
    used_tags = {tag for place in walk.operations(result) for tag in walk.items(place.data, "tags")}
    result["tags"] = [tag for tag in walk.items(result, "tags") if tag.get("name") in used_tags]
    result["components"] = {**mapping(result, "components")}
    for kind in ("requestBodies", "responses"):
        _drop_unused(result, kind)
    return _without_schemas(result, before - walk.reachable_schemas(result, result["paths"]))


def drop_error_responses(spec: Data) -> Data:
    """Leave out what operations answer besides 2xx, and the schemas that only errors use: the runtimes read them."""
    result = walk.copy(spec)
    before = walk.reachable_schemas(result, result["paths"])
    for place in walk.operations(result):
        answers = mapping(place.data, "responses")
        place.data["responses"] = {status: answer for status, answer in answers.items() if status.startswith("2")}
    _drop_unused(result, "responses")
    return _without_schemas(result, before - walk.reachable_schemas(result, result["paths"]))


def unwrap_envelope(spec: Data) -> Data:
    """Make every operation answer its `data`; envelope schemas and the schemas that only they use are left out."""
    result = walk.copy(spec)
    before = walk.reachable_schemas(result, result["paths"])
    for place in walk.operations(result):
        for status, response in walk.responses(result, place):
            if not status.startswith("2"):
                continue
            for _, media in walk.media_types(response):
                is_envelope, data = unwrapped(result, mapping(media.data, "schema"))
                if is_envelope:
                    media.data["schema"] = data or {}
                    for example in mapping(media.data, "examples").values():
                        example["value"] = mapping(example, "value").get("data", {})
    return _without_schemas(result, before - walk.reachable_schemas(result, result["paths"]))


def method_names(spec: Data) -> Data:
    """Make the operationId the method's name alone, for generators that keep operations of different tags apart."""
    result = walk.copy(spec)
    for place in walk.operations(result):
        place.data["operationId"] = place.id.partition(".")[2]
    return result


def snake_case_ids(spec: Data) -> Data:
    """Make the operationId an identifier, `<tag>_<method>`, for generators that need it unique and without dots."""
    result = walk.copy(spec)
    for place in walk.operations(result):
        place.data["operationId"] = place.id.replace(".", "_")
    return result


def nullable_responses(spec: Data) -> Data:
    """Let optional properties of models that only answers use be null: an answer's absent and null mean the same.

    Models that requests use keep the difference: an update must not send null for what the caller did not set.
    """
    result = walk.copy(spec)
    answers_only = walk.response_schemas(result) - walk.request_schemas(result)

    def change(schema: Data) -> Data:
        required = walk.items(schema, "required")
        properties = {
            name: part if name in required else {"nullable": True, **({"allOf": [part]} if "$ref" in part else part)}
            for name, part in mapping(schema, "properties").items()
        }
        return {**schema, "properties": properties} if properties else schema

    schemas = result["components"]["schemas"]
    for name in schemas.keys() & answers_only:
        schemas[name] = walk.map_schemas(schemas[name], change)
    return result


def by_format(spec: Data, keywords: Mapping[str, Data]) -> Data:
    """Add keywords to every schema of a format: those by which a generator knows it, `customTypePath` for instance."""
    result = walk.copy(spec)
    for place in walk.schemas(result):
        place.data.update(keywords.get(str(place.data.get("format")), {}))
    return result


TRANSFORMS: dict[str, Transform] = {
    transform.__name__: transform
    for transform in (
        drop_token_operations,
        drop_error_responses,
        unwrap_envelope,
        method_names,
        snake_case_ids,
        nullable_responses,
    )
}
"""The transforms that take nothing."""

ARGUMENT_TRANSFORMS: dict[str, tuple[Transform, Data]] = {
    "by_format": (by_format, {"type": "object", "additionalProperties": {"type": "object"}}),
}
"""The transforms that take an argument, and the JSON Schema of it."""

Call = str | Mapping[str, Any]
"""A transform as target.yaml names it."""


def normalise(spec: Data, calls: Iterable[Call]) -> Data:
    """Apply transforms in the order given."""
    for call in calls:
        if isinstance(call, str):
            spec = TRANSFORMS[call](spec)
        else:
            for name, argument in call.items():
                spec = ARGUMENT_TRANSFORMS[name][0](spec, argument)
    return spec


def call_schema() -> Data:
    """Give the JSON Schema of a transform as target.yaml names it."""
    arguments = {name: schema for name, (_, schema) in ARGUMENT_TRANSFORMS.items()}
    return {
        "if": {"type": "object"},
        "then": {"properties": arguments, "additionalProperties": False, "minProperties": 1, "maxProperties": 1},
        "else": {"enum": sorted(TRANSFORMS)},
    }


def _without_schemas(spec: Data, names: set[str]) -> Data:
    """Leave out schemas by name."""
    schemas = mapping(mapping(spec, "components"), "schemas")
    spec["components"]["schemas"] = {name: schema for name, schema in schemas.items() if name not in names}
    return spec


def _drop_unused(spec: Data, kind: str) -> None:
    """Leave out the components of a kind that no operation refers to any more."""
    prefix = f"#/components/{kind}/"
    used = {str(holder["$ref"]).removeprefix(prefix) for _, holder in walk.references(spec["paths"])}
    components = spec["components"]
    if kind in components:
        components[kind] = {name: part for name, part in components[kind].items() if name in used}
