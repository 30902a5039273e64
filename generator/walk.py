"""Finds one's way in an OpenAPI document held as plain data: operations, schemas, references.

The functions take the whole document and hand back parts of it together with their place. They never change it, and
they do not fail on a malformed document: what is not there is skipped, so that lint rules can report it.
"""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.problem import Pointer

Data = dict[str, Any]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
LITERAL_KEYS = frozenset({"example", "examples", "default", "enum"})
"""Keys below which there is data of the API, not OpenAPI."""


@dataclass(frozen=True)
class Place:
    """A part of the document, and where it is."""

    pointer: Pointer
    data: Data


@dataclass(frozen=True)
class OperationPlace(Place):
    """An operation, with the path and the method it stands under."""

    path: str
    method: str

    @property
    def id(self) -> str:
        """Its operationId, or method and path if it has none."""
        return str(self.data.get("operationId") or f"{self.method.upper()} {self.path}")

    @property
    def is_token_operation(self) -> bool:
        """Whether it is one of those that token handling is made of."""
        return self.data.get("x-token-operation") is True


@dataclass(frozen=True)
class SchemaPlace(Place):
    """A schema: `name` is set if it stands in `components/schemas` itself, not inside of something."""

    name: str | None


def mapping(data: Any, key: str) -> Data:
    """Give the mapping under a key; an empty one if there is none."""
    value = data.get(key) if isinstance(data, dict) else None
    return value if isinstance(value, dict) else {}


def items(data: Any, key: str) -> list[Any]:
    """Give the list under a key; an empty one if there is none."""
    value = data.get(key) if isinstance(data, dict) else None
    return value if isinstance(value, list) else []


def operations(spec: Data) -> Iterator[OperationPlace]:
    """Give every operation, in the document's order."""
    for path, path_item in mapping(spec, "paths").items():
        for method in METHODS:
            operation = mapping(path_item, method)
            if operation:
                yield OperationPlace(("paths", path, method), operation, path, method)


def parameters(spec: Data, operation: OperationPlace) -> Iterator[Place]:
    """Give the parameters of an operation, those of its path item first, references followed."""
    for owner in (operation.pointer[:-1], operation.pointer):
        for at, parameter in enumerate(items(get(spec, owner), "parameters")):
            yield follow(spec, Place((*owner, "parameters", at), parameter if isinstance(parameter, dict) else {}))


def responses(spec: Data, operation: OperationPlace) -> Iterator[tuple[str, Place]]:
    """Give the responses of an operation by status, references followed."""
    for status, response in mapping(operation.data, "responses").items():
        if isinstance(response, dict):
            yield status, follow(spec, Place((*operation.pointer, "responses", status), response))


def media_types(place: Place) -> Iterator[tuple[str, Place]]:
    """Give what a body or response can look like, by content type."""
    for content_type, media in mapping(place.data, "content").items():
        if isinstance(media, dict):
            yield content_type, Place((*place.pointer, "content", content_type), media)


def request_body(spec: Data, operation: OperationPlace) -> Place | None:
    """Give the request body of an operation, reference followed."""
    body = mapping(operation.data, "requestBody")
    return follow(spec, Place((*operation.pointer, "requestBody"), body)) if body else None


def schemas(spec: Data) -> Iterator[SchemaPlace]:
    """Give every schema of the document, nested ones included, references not followed."""
    for name, schema in mapping(mapping(spec, "components"), "schemas").items():
        yield from _schema(schema, ("components", "schemas", name), name)
    yield from _outer_schemas({key: value for key, value in spec.items() if key != "components"}, ())
    components = {key: value for key, value in mapping(spec, "components").items() if key != "schemas"}
    yield from _outer_schemas(components, ("components",))


def references(spec: Any, pointer: Pointer = ()) -> Iterator[tuple[Pointer, Data]]:
    """Give every mapping that holds a `$ref`, with its place."""
    if isinstance(spec, dict):
        if "$ref" in spec and not isinstance(spec["$ref"], dict):
            yield pointer, spec
        for key, value in spec.items():
            if key not in LITERAL_KEYS or _is_name(pointer):
                yield from references(value, (*pointer, key))
    elif isinstance(spec, list):
        for at, item in enumerate(spec):
            yield from references(item, (*pointer, at))


def get(spec: Any, pointer: Pointer) -> Any:
    """Give the value at a place, or None."""
    for part in pointer:
        if isinstance(spec, dict):
            spec = spec.get(str(part))
        elif isinstance(spec, list) and str(part).isdigit() and int(part) < len(spec):
            spec = spec[int(part)]
        else:
            return None
    return spec


def ref_pointer(ref: str) -> Pointer | None:
    """Give the place that a local reference names; None if it is not local."""
    if not ref.startswith("#/"):
        return None
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in ref[2:].split("/"))


def ref_name(data: Any) -> str | None:
    """Give the name of the schema that `{$ref: …}` names; None if it is no such reference."""
    ref = data.get("$ref") if isinstance(data, dict) else None
    return ref.removeprefix("#/components/schemas/") if isinstance(ref, str) and "/schemas/" in ref else None


def follow(spec: Data, place: Place) -> Place:
    """Go where a place's `$ref` leads, as often as needed; a broken or circular chain ends in an empty mapping."""
    seen: set[str] = set()
    while isinstance(ref := place.data.get("$ref"), str):
        pointer = ref_pointer(ref)
        if pointer is None or ref in seen:
            return Place(place.pointer, {})
        seen.add(ref)
        target = get(spec, pointer)
        place = Place(pointer, target if isinstance(target, dict) else {})
    return place


def reachable_schemas(spec: Data, start: Any) -> set[str]:
    """Give the names of all schemas that a part of the document leads to."""
    found: set[str] = set()
    seen: set[str] = set()
    todo = [start]
    while todo:
        for _, holder in references(todo.pop()):
            ref = str(holder["$ref"])
            pointer = ref_pointer(ref)
            if ref in seen or pointer is None:
                continue
            seen.add(ref)
            if pointer[:2] == ("components", "schemas"):
                found.add(str(pointer[2]))
            todo.append(get(spec, pointer))
    return found


def request_schemas(spec: Data) -> set[str]:
    """Give the names of the schemas that requests use, at whatever depth."""
    own = [[place.data.get("requestBody"), items(place.data, "parameters")] for place in operations(spec)]
    shared = [items(path_item, "parameters") for path_item in mapping(spec, "paths").values()]
    return reachable_schemas(spec, [own, shared])


def response_schemas(spec: Data) -> set[str]:
    """Give the names of the schemas that answers use, at whatever depth."""
    return reachable_schemas(spec, [place.data.get("responses") for place in operations(spec)])


def copy(spec: Data) -> Data:
    """Copy a document in depth: through JSON, for that is ten times faster than `deepcopy`."""
    result: Data = json.loads(json.dumps(spec))
    return result


def map_schemas(schema: Any, change: Callable[[Data], Data]) -> Any:
    """Rebuild a schema with every schema inside of it, and itself, changed."""
    if not isinstance(schema, dict):
        return schema
    result = dict(schema)
    for key in ("items", "additionalProperties", "not"):
        if isinstance(result.get(key), dict):
            result[key] = map_schemas(result[key], change)
    for key in ("allOf", "anyOf", "oneOf"):
        if isinstance(result.get(key), list):
            result[key] = [map_schemas(part, change) for part in result[key]]
    if isinstance(result.get("properties"), dict):
        result["properties"] = {name: map_schemas(part, change) for name, part in result["properties"].items()}
    return change(result)


def _is_name(pointer: Pointer) -> bool:
    """Tell whether the keys below a place are free names (a property may well be called `example`)."""
    return bool(pointer) and pointer[-1] in ("properties", "schemas") and pointer[-2:-1] != ("properties",)


def _schema(schema: Any, pointer: Pointer, name: str | None) -> Iterator[SchemaPlace]:
    """Give a schema and those inside of it."""
    if not isinstance(schema, dict):
        return
    yield SchemaPlace(pointer, schema, name)
    for key in ("items", "additionalProperties", "not"):
        yield from _schema(schema.get(key), (*pointer, key), None)
    for key in ("allOf", "anyOf", "oneOf"):
        for at, part in enumerate(items(schema, key)):
            yield from _schema(part, (*pointer, key, at), None)
    for key, part in mapping(schema, "properties").items():
        yield from _schema(part, (*pointer, "properties", key), None)


def _outer_schemas(data: Any, pointer: Pointer) -> Iterator[SchemaPlace]:
    """Give the schemas that stand under a `schema` key: those of parameters, headers and media types."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key == "schema":
                yield from _schema(value, (*pointer, key), None)
            elif key not in LITERAL_KEYS and not str(key).startswith("x-"):
                yield from _outer_schemas(value, (*pointer, key))
    elif isinstance(data, list):
        for at, item in enumerate(data):
            yield from _outer_schemas(item, (*pointer, at))
