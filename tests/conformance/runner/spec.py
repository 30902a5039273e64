"""What the suite knows of openapi.yaml: operations by request, the error catalogue, and the generator's typed view."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from generator import api, source
from generator.policy import load_policy
from tests.conformance.runner.exchange import Request
from tests.conformance.runner.places import ROOT, SPEC


@dataclass(frozen=True)
class Operation:
    """An operation as requests are recognised by it: kinds of its query parameters, content types, kinds of token."""

    id: str
    method: str
    pattern: re.Pattern[str]
    query: Mapping[str, str]
    content_types: tuple[str, ...]
    tokens: tuple[str, ...]


class Spec:
    """openapi.yaml, or what is read of it elsewhere."""

    def __init__(self, path: Path = SPEC) -> None:
        """Read the file."""
        self.data: dict[str, Any] = source.load(path, path.name).data

    @cached_property
    def api(self) -> api.Api:
        """The generator's typed view."""
        return api.build_api(self.data, load_policy(ROOT / "generator" / "policy.yaml", "generator/policy.yaml"))

    @cached_property
    def statuses(self) -> Mapping[int, int | None]:
        """The documented HTTP status of each code, None where the documentation does not tell."""
        return {entry.code: entry.http_status for entry in self.api.errors}

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """All operations."""
        return tuple(_operation(each) for each in (*self.api.operations, *self.api.token_operations))

    def operation_of(self, request: Request) -> Operation | None:
        """Give the operation that a request calls."""
        found = (each for each in self.operations if each.method == request.method)
        # The path as it was sent: a value with an encoded slash is one segment.
        return next((each for each in found if each.pattern.fullmatch(request.path)), None)


def _operation(each: api.Operation) -> Operation:
    parts = re.split(r"\{\w+\}", each.path)
    return Operation(
        each.id,
        each.http_method,
        re.compile("[^/]+".join(re.escape(part) for part in parts)),
        {parameter.name: parameter.type.kind for parameter in each.query_parameters},
        each.body.content_types if each.body else (),
        each.tokens if not each.extensions.get("x-token-operation") else (),
    )
