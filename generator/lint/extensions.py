"""The rule about `x-…` keys, and the list of those there are."""

from collections.abc import Iterator
from typing import Any

from generator import walk
from generator.lint.spec import Finding, Spec
from generator.problem import Pointer

KNOWN = {
    "x-app-types": "operation: kinds of app that may call it",
    "x-enum-descriptions": "enum: a sentence for each value",
    "x-enum-varnames": "enum: a NAME for each value",
    "x-error-codes": "root: the error catalogue; operation: the codes that its documentation lists",
    "x-field-scopes": "operation: permissions for some fields only",
    "x-name": "server: what configuration calls it",
    "x-name-zh": "operation, tag: the Chinese name",
    "x-pagination": "operation: how to get the next page",
    "x-rate-tier": "operation: a key of x-rate-tiers",
    "x-rate-tiers": "root: rate limits by tier",
    "x-retryable": "operation: safe to repeat though its HTTP method is not",
    "x-scopes": "operation: permissions, any one of which is enough",
    "x-token-operation": "operation: token handling is made of it, it becomes no method",
}


def extensions_are_known(spec: Spec) -> Iterator[Finding]:
    """A misspelt extension is legal OpenAPI and does nothing; better to hear of it here."""
    for pointer, key in _extensions(spec.data, ()):
        if key not in KNOWN:
            advice = f"use one of {', '.join(KNOWN)}, or add it to generator/lint/extensions.py"
            yield Finding((*pointer, key), f"unknown extension `{key}`", advice)


def _extensions(data: Any, pointer: Pointer) -> Iterator[tuple[Pointer, str]]:
    """Give every extension's key with the place it stands in; keys inside of one are its own business."""
    if isinstance(data, dict):
        for key, value in data.items():
            if key.startswith("x-"):
                yield pointer, key
            elif key not in walk.LITERAL_KEYS:
                yield from _extensions(value, (*pointer, key))
    elif isinstance(data, list):
        for at, item in enumerate(data):
            yield from _extensions(item, (*pointer, at))
