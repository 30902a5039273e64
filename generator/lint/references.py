"""Rules about `$ref`."""

from collections.abc import Iterator

from generator import walk
from generator.lint.spec import Spec
from generator.problem import Problem


def references_lead_somewhere(spec: Spec) -> Iterator[Problem]:
    """A reference that leads nowhere generates a type that nobody declared."""
    for pointer, holder in walk.references(spec.data):
        target = walk.ref_pointer(str(holder["$ref"]))
        if target is None or walk.get(spec.data, target) is None:
            advice = "name something that stands in this file, or add it there"
            yield spec.problem((*pointer, "$ref"), f"unknown $ref `{holder['$ref']}`", advice)


def references_stand_alone(spec: Spec) -> Iterator[Problem]:
    """OpenAPI 3.0 ignores what stands beside a `$ref`; some tools do not, and languages would differ."""
    for pointer, holder in walk.references(spec.data):
        for key in holder.keys() - {"$ref"}:
            advice = "move it to what the reference names, or remove it"
            yield spec.problem((*pointer, key), f"`{key}` beside a $ref is ignored", advice)
