"""Rules about what people read: docs, editors, `--help`."""

from collections.abc import Iterator

from generator.lint.spec import Finding, Spec

_OPERATION_KEYS = (
    "summary",
    "description",
    "externalDocs",
    "x-name-zh",
    "x-app-types",
    "x-scopes",
    "x-rate-tier",
    "security",
)


def operations_are_documented(spec: Spec) -> Iterator[Finding]:
    """Docs, help texts, and hints about permissions and rate limits have no other source, in any language."""
    for operation in spec.operations:
        for key in _OPERATION_KEYS:
            if operation.data.get(key) in (None, ""):
                yield Finding(operation.pointer, f"{operation.id} has no `{key}`", f"add `{key}`")
        if operation.data.get("x-scopes") == [] and not operation.is_token_operation:
            advice = "name the permissions, any one of which is enough"
            yield Finding((*operation.pointer, "x-scopes"), f"{operation.id} names no permission", advice)


def fields_are_documented(spec: Spec) -> Iterator[Finding]:
    """Hovering over a field in an editor is where most people read an API's documentation."""
    for schema in spec.schemas:
        is_field = schema.pointer[-2] == "properties"
        if (schema.name or is_field) and "$ref" not in schema.data and not schema.data.get("description"):
            what = f"schema `{schema.name}`" if schema.name else f"field `{schema.pointer[-1]}`"
            yield Finding(schema.pointer, f"{what} has no description", "add `description`")
    for place in spec.parameters:
        if not place.data.get("description"):
            message = f"parameter `{place.data.get('name')}` has no description"
            yield Finding(place.pointer, message, "add `description`")
