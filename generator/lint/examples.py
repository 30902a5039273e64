"""Rules about examples: they become wire tests, samples and the sandbox's answers, so they must be there and fit."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from generator import walk
from generator.lint.spec import Finding, Spec
from generator.problem import Pointer
from generator.walk import OperationPlace, Place, mapping

_SPEC = "urn:spec"


def everything_has_an_example(spec: Spec) -> Iterator[Finding]:
    """A parameter, body or answer without an example is one that nothing tests."""
    for place in spec.parameters:
        schema = walk.follow(spec.data, Place(place.pointer, mapping(place.data, "schema"))).data
        if not {"example", "examples"} & place.data.keys() and "example" not in schema:
            message = f"parameter `{place.data.get('name')}` has no example"
            yield Finding(place.pointer, message, "add `example`")
    for operation in spec.operations:
        answers = [(f"{status} answer", at) for status, at in walk.responses(spec.data, operation) if status[0] == "2"]
        body = walk.request_body(spec.data, operation)
        for what, place in [*answers, *([("request body", body)] if body else [])]:
            for content_type, media in walk.media_types(place):
                if not mapping(media.data, "examples"):
                    message = f"the {what} of {operation.id} has no example ({content_type})"
                    yield Finding(media.pointer, message, "add `examples: {<name>: {value: …}}`")
        if not answers:
            advice = "describe what it answers when all is well"
            yield Finding(operation.pointer, f"{operation.id} has no 2xx answer", advice)


def examples_fit(spec: Spec) -> Iterator[Finding]:
    """An example that is not what its schema says makes a test that cannot pass, or a sample that cannot run."""
    from openapi_schema_validator import OAS30Validator
    from referencing import Registry
    from referencing.jsonschema import DRAFT4

    registry: Registry[Any] = Registry().with_resource(_SPEC, DRAFT4.create_resource(spec.data))
    for schema, pointer, value in _examples(spec):
        validator = OAS30Validator({"$ref": f"{_SPEC}#{_fragment(schema)}"}, registry=registry)
        for error in validator.iter_errors(value):
            message = f"the example does not fit its schema: {error.message}"
            yield Finding((*pointer, *error.absolute_path), message, "mend the example or the schema")


def _examples(spec: Spec) -> Iterator[tuple[Pointer, Pointer, Any]]:
    """Give for each example where its schema stands, where it stands itself, and its value."""
    for schema in spec.schemas:
        for key in ("example", "default"):
            if key in schema.data:
                yield schema.pointer, (*schema.pointer, key), schema.data[key]
    media = {place.pointer: place for operation in spec.operations for place in _media(spec, operation)}
    for owner in [*spec.parameters, *media.values()]:
        if "schema" in owner.data:
            schema_pointer = (*owner.pointer, "schema")
            if "example" in owner.data:
                yield schema_pointer, (*owner.pointer, "example"), owner.data["example"]
            for name, example in mapping(owner.data, "examples").items():
                if isinstance(example, dict) and "value" in example:
                    yield schema_pointer, (*owner.pointer, "examples", name, "value"), example["value"]


def _media(spec: Spec, operation: OperationPlace) -> Iterator[Place]:
    """Give what the bodies of an operation can look like."""
    body = walk.request_body(spec.data, operation)
    for place in [*([body] if body else []), *(place for _, place in walk.responses(spec.data, operation))]:
        for _, media in walk.media_types(place):
            yield media


def _fragment(pointer: Pointer) -> str:
    """Write a place as the fragment of a URI."""
    return "".join("/" + quote(str(part).replace("~", "~0").replace("/", "~1"), safe="~") for part in pointer)
