"""What a spec must keep to before anything is generated from it.

A rule is a small function that takes the spec and gives problems; its docstring says why the rule is there. Rules about
one matter share a module. All of them are applied and everything is reported at once, with file, line and what to do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from generator.lint import catalogue, documentation, enums, examples, extensions, operations, references, schemas
from generator.lint.spec import Finding, Spec
from generator.problem import SpecError
from generator.source import Document
from generator.walk import Data

if TYPE_CHECKING:
    from jsonschema import ValidationError

Rule = Callable[[Spec], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    references.references_lead_somewhere,
    references.references_stand_alone,
    extensions.extensions_are_known,
    operations.operation_ids_name_the_method,
    operations.tags_are_declared,
    operations.pagination_names_what_there_is,
    operations.rate_tiers_are_known,
    operations.security_is_declared,
    operations.path_parameters_are_declared,
    operations.gets_have_no_body,
    schemas.objects_are_named,
    schemas.bodies_are_named,
    schemas.answers_promise_nothing,
    schemas.objects_go_one_way,
    schemas.ids_are_text,
    schemas.formats_are_known,
    enums.enums_are_named,
    catalogue.codes_are_in_the_catalogue,
    catalogue.entries_are_complete,
    catalogue.classes_are_unique,
    documentation.operations_are_documented,
    documentation.fields_are_documented,
    examples.everything_has_an_example,
)


def openapi_agrees(spec: Spec) -> Iterator[Finding]:
    """The specification's own rules, without which no tool can read the file; openapi-spec-validator knows them."""
    from openapi_spec_validator import OpenAPIV30SpecValidator

    for error in OpenAPIV30SpecValidator(spec.data).iter_errors():
        # Where there are alternatives each fails in its own way: the deepest failure is of the one that was meant,
        # and it is never the alternative that there could have been a reference.
        cause = max(_causes(error), key=lambda leaf: ("$ref" not in leaf.message, len(leaf.absolute_path)))
        yield Finding(tuple(cause.absolute_path), f"OpenAPI: {cause.message}", "see the OpenAPI 3.0.3 specification")


def _causes(error: ValidationError) -> Iterator[ValidationError]:
    """Give the failures at the ends of a failure's branches."""
    for inner in error.context or ():
        yield from _causes(inner)
    if not error.context:
        yield error


SLOW_RULES: tuple[Rule, ...] = (examples.examples_fit, openapi_agrees)
"""Rules that take as long as generating does, and that need a spec that keeps the others: its references are sound."""


def findings(data: Data, rules: Sequence[Rule]) -> list[Finding]:
    """Apply rules."""
    spec = Spec(data)
    return [finding for rule in rules for finding in rule(spec)]


def slow_findings(data: Data) -> list[Finding]:
    """Apply the slow rules: a function by itself, so that a worker process can run it."""
    return findings(data, SLOW_RULES)


def refuse(document: Document, found: Sequence[Finding]) -> None:
    """Refuse the spec if anything was found, with the lines of the file."""
    if found:
        raise SpecError(document.problem(each.pointer, each.message, each.advice) for each in found)


def check(document: Document) -> None:
    """Apply all rules, one after the other."""
    refuse(document, findings(document.data, RULES))
    refuse(document, slow_findings(document.data))
