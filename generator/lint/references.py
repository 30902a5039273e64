"""Rules about `$ref`."""

from collections.abc import Iterator

from generator import walk
from generator.lint.spec import Finding, Spec


def references_lead_somewhere(spec: Spec) -> Iterator[Finding]:
    """A reference that leads nowhere generates a type that nobody declared."""
    for pointer, holder in walk.references(spec.data):
        target = walk.ref_pointer(str(holder["$ref"]))
        if target is None or walk.get(spec.data, target) is None:
            advice = "name something that stands in this file, or add it there"
            yield Finding((*pointer, "$ref"), f"unknown $ref `{holder['$ref']}`", advice)


def references_stand_alone(spec: Spec) -> Iterator[Finding]:
    """OpenAPI 3.0 ignores what stands beside a `$ref`; some tools do not, and languages would differ."""
    for pointer, holder in walk.references(spec.data):
        for key in holder.keys() - {"$ref"}:
            advice = "move it to what the reference names, or remove it"
            yield Finding((*pointer, key), f"`{key}` beside a $ref is ignored", advice)
