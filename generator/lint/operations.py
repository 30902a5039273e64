"""Rules about operations and what they name: ids, tags, rate tiers, security."""

import re
from collections.abc import Iterator

from generator import walk
from generator.api import unwrapped
from generator.lint.spec import Finding, Spec
from generator.walk import OperationPlace, Place, items, mapping

_ID = re.compile(r"(?P<tag>[a-z][a-z0-9]*(_[a-z0-9]+)*)\.[a-z][a-z0-9]*(_[a-z0-9]+)*")


def operation_ids_name_the_method(spec: Spec) -> Iterator[Finding]:
    """The operationId is where a method lives in every SDK: `<tag>.<method>`, so that the call reads the same."""
    first: dict[str, OperationPlace] = {}
    for operation in spec.operations:
        if "operationId" not in operation.data:
            advice = "add `operationId: <tag>.<method>`"
            yield Finding(operation.pointer, f"{operation.id} has no operationId", advice)
            continue
        pointer = (*operation.pointer, "operationId")
        tags = items(operation.data, "tags")
        match = _ID.fullmatch(operation.id)
        if not match or tags != [match["tag"]]:
            message = f"operationId `{operation.id}` is not `<tag>.<method>` in snake_case, the tags being {tags}"
            yield Finding(pointer, message, "give the operation one tag and an id that starts with it")
        other = first.setdefault(operation.id, operation)
        if other != operation:
            message = f"duplicate operationId `{operation.id}`, that of {other.method.upper()} {other.path} already"
            yield Finding(pointer, message, "give each operation its own id")


def tags_are_declared(spec: Spec) -> Iterator[Finding]:
    """A tag becomes a resource class, whose documentation is the tag's description."""
    tags = [tag for tag in items(spec.data, "tags") if isinstance(tag, dict)]
    for at, tag in enumerate(tags):
        for key in ("description", "x-name-zh"):
            if not tag.get(key):
                yield Finding(("tags", at), f"tag `{tag.get('name')}` has no `{key}`", f"add `{key}`")
    declared = {tag.get("name") for tag in tags}
    for operation in spec.operations:
        for tag in items(operation.data, "tags"):
            if tag not in declared:
                advice = "declare it under `tags` at the root, with description and x-name-zh"
                yield Finding((*operation.pointer, "tags"), f"undeclared tag `{tag}`", advice)


def pagination_names_what_there_is(spec: Spec) -> Iterator[Finding]:
    """The iterators over pages are made of the fields that `x-pagination` names."""
    for operation in spec.operations:
        paging = operation.data.get("x-pagination")
        if paging is None:
            continue
        pointer = (*operation.pointer, "x-pagination")
        if not isinstance(paging, dict) or set(paging) != {"items", "has_more", "next_token", "token_parameter"}:
            advice = "give it items, has_more, next_token and token_parameter, and nothing else"
            yield Finding(pointer, "`x-pagination` is not complete", advice)
            continue
        fields = _answer_fields(spec, operation)
        parameters = {str(parameter.data.get("name")) for parameter in walk.parameters(spec.data, operation)}
        for key, kind in (("items", "array"), ("has_more", "boolean"), ("next_token", "string")):
            if fields.get(paging[key]) != kind:
                advice = f"name a field of type {kind}; there are {', '.join(fields) or 'none'}"
                yield Finding((*pointer, key), f"the answer has no {kind} `{paging[key]}`", advice)
        if paging["token_parameter"] not in parameters:
            message = f"the operation has no parameter `{paging['token_parameter']}`"
            yield Finding((*pointer, "token_parameter"), message, f"name one of {', '.join(sorted(parameters))}")


def _answer_fields(spec: Spec, operation: OperationPlace) -> dict[str, str]:
    """Give the fields of what the SDKs return, with their types."""
    for status, response in walk.responses(spec.data, operation):
        for _, media in walk.media_types(response) if status.startswith("2") else ():
            _, schema = unwrapped(spec.data, mapping(media.data, "schema"))
            target = walk.follow(spec.data, Place((), schema or {})).data
            return {name: str(part.get("type")) for name, part in mapping(target, "properties").items()}
    return {}


def rate_tiers_are_known(spec: Spec) -> Iterator[Finding]:
    """The tier's text goes into the documentation of the method."""
    tiers = mapping(spec.data, "x-rate-tiers")
    for operation in spec.operations:
        tier = operation.data.get("x-rate-tier")
        if tier is not None and str(tier) not in tiers:
            advice = f"use one of {', '.join(tiers)}, or add it to `x-rate-tiers` at the root"
            yield Finding((*operation.pointer, "x-rate-tier"), f"unknown rate tier `{tier}`", advice)


def security_is_declared(spec: Spec) -> Iterator[Finding]:
    """The kinds of token that an operation takes are checked before any request is sent."""
    schemes = spec.components("securitySchemes")
    for operation in spec.operations:
        for at, choice in enumerate(items(operation.data, "security")):
            for name in choice if isinstance(choice, dict) else ():
                if name not in schemes:
                    pointer = (*operation.pointer, "security", at, name)
                    advice = f"use one of {', '.join(schemes)}, or declare it in components/securitySchemes"
                    yield Finding(pointer, f"undeclared security scheme `{name}`", advice)


def path_parameters_are_declared(spec: Spec) -> Iterator[Finding]:
    """A method takes what is declared; a part of the path that nothing fills goes out as `{name}`."""
    for operation in spec.operations:
        places = {
            place.data.get("name"): place
            for place in walk.parameters(spec.data, operation)
            if place.data.get("in") == "path"
        }
        names = re.findall(r"\{([^{}]+)\}", operation.path)
        for name in names:
            if name not in places:
                advice = f"declare it: `name: {name}`, `in: path`, `required: true`"
                yield Finding(operation.pointer, f"{operation.id} declares no path parameter `{name}`", advice)
        for name, place in places.items():
            if name not in names:
                advice = f"put `{{{name}}}` into the path, or remove the parameter"
                yield Finding(place.pointer, f"the path of {operation.id} has no `{{{name}}}`", advice)
            elif place.data.get("required") is not True:
                yield Finding(place.pointer, f"path parameter `{name}` is not required", "add `required: true`")


def gets_have_no_body(spec: Spec) -> Iterator[Finding]:
    """HTTP gives the body of such a request no meaning, and proxies and clients drop it."""
    for operation in spec.operations:
        if operation.method in ("get", "head", "delete") and "requestBody" in operation.data:
            pointer = (*operation.pointer, "requestBody")
            message = f"{operation.id} is a {operation.method.upper()} with a body"
            yield Finding(pointer, message, "use query parameters, or another method")
