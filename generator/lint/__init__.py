"""What a spec must keep to before anything is generated from it.

A rule is a small function that takes the spec and gives problems; its docstring says why the rule is there. Rules about
one matter share a module. All of them are applied and everything is reported at once, with file, line and what to do.
"""

from collections.abc import Callable, Iterator

from generator.lint import catalogue, documentation, enums, examples, extensions, operations, references, schemas
from generator.lint.spec import Spec
from generator.problem import Problem, SpecError
from generator.source import Document

Rule = Callable[[Spec], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    references.references_lead_somewhere,
    references.references_stand_alone,
    extensions.extensions_are_known,
    operations.operation_ids_name_the_method,
    operations.tags_are_declared,
    operations.rate_tiers_are_known,
    operations.security_is_declared,
    operations.gets_have_no_body,
    schemas.objects_are_named,
    schemas.bodies_are_named,
    schemas.answers_promise_nothing,
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


def check(document: Document) -> None:
    """Apply all rules; to a spec that keeps them also those that need sound references: examples, OpenAPI's own."""
    spec = Spec(document)
    problems = [problem for rule in RULES for problem in rule(spec)]
    if not problems:
        problems = [*examples.examples_fit(spec), *openapi_agrees(spec)]
    if problems:
        raise SpecError(problems)


def openapi_agrees(spec: Spec) -> Iterator[Problem]:
    """The specification's own rules, without which no tool can read the file; openapi-spec-validator knows them."""
    from openapi_spec_validator import OpenAPIV30SpecValidator

    for error in OpenAPIV30SpecValidator(spec.data).iter_errors():
        while error.context:
            error = max(error.context, key=lambda inner: len(inner.absolute_path))
        pointer = tuple(error.absolute_path)
        yield spec.problem(pointer, f"OpenAPI: {error.message}", "see the OpenAPI 3.0.3 specification")
