"""What a sample of an operation gives and what it shows: the same in every language, so that they print the same."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from generator.api import Api, Operation, Parameter, Property


@dataclass(frozen=True)
class Argument:
    """What the call is given: a parameter or a field of the body, and the value as it is on the wire."""

    field: Parameter | Property
    value: Any


@dataclass(frozen=True)
class Shown:
    """Fields that are printed one a line, of `owner`, a field of the answer: an object, or each of a list of objects.

    `owner` is None for the fields of the answer itself, which come first.
    """

    owner: Property | None
    fields: tuple[Property, ...]

    @property
    def is_list(self) -> bool:
        """Whether there is one of it for each item of `owner`."""
        return self.owner is not None and self.owner.type.kind == "array"


@dataclass(frozen=True)
class Sample:
    """The first request example without what goes without saying, and what the first answer example has to show."""

    path: tuple[Argument, ...]
    query: tuple[Argument, ...]
    body: tuple[Argument, ...]
    shown: tuple[Shown, ...]


def sample(api: Api, operation: Operation) -> Sample:
    """Make the sample of an operation."""
    request = operation.request_examples[0]
    page = operation.pagination.token_parameter if operation.pagination else None
    body = api.models[operation.body.model].properties if operation.body else ()
    query = [
        each
        for each in _given(operation.query_parameters, request.parameters)
        if each.field.name != page and (each.field.required or each.value != _default(each.field))
    ]
    path = _given(operation.path_parameters, request.parameters)
    return Sample(tuple(path), tuple(query), tuple(_given(body, request.body or {})), tuple(_shown(api, operation)))


def _given(fields: tuple[Parameter, ...] | tuple[Property, ...], values: Mapping[str, Any]) -> Iterator[Argument]:
    return (Argument(field, values[field.name]) for field in fields if field.name in values)


def _default(field: Parameter | Property) -> Any:
    return field.default if isinstance(field, Parameter) else None


def _shown(api: Api, operation: Operation) -> Iterator[Shown]:
    """Texts and numbers of the answer, then those of its objects and of the objects in its lists; no secrets."""
    if operation.response is None:
        return
    example = operation.response_examples[0].data
    answer = api.models[operation.response].properties
    yield from _if_any(None, answer, example)
    for owner in answer:
        kind = owner.type.items or owner.type
        if example.get(owner.name) and kind.ref in api.models:
            one = example[owner.name][0] if owner.type.items else example[owner.name]
            yield from _if_any(owner, api.models[str(kind.ref)].properties, one)


def _if_any(owner: Property | None, fields: tuple[Property, ...], example: Mapping[str, Any]) -> Iterator[Shown]:
    plain = ("string", "integer")
    found = [field for field in fields if field.name in example and field.type.kind in plain]
    if fields := tuple(field for field in found if not field.type.is_secret):
        yield Shown(owner, fields)
