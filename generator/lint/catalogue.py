"""Rules about error codes."""

import re
from collections.abc import Iterator
from typing import Any

from generator.api import error_class
from generator.lint.spec import Finding, Spec
from generator.problem import Pointer
from generator.walk import items, mapping

_TEXT = ("text that is not empty", lambda value: isinstance(value, str) and value.strip() != "")
_KEYS: dict[str, tuple[str, Any]] = {
    "name": ("a name LikeThis", lambda value: isinstance(value, str) and re.fullmatch(r"([A-Z][a-z0-9]*)+", value)),
    "origin": ("domain, gateway, token or oauth", {"domain", "gateway", "token", "oauth"}.__contains__),
    "message": _TEXT,
    "message_zh": _TEXT,
    "summary": _TEXT,
    "advice": _TEXT,
    "kind": ("api, auth or rate_limit", {"api", "auth", "rate_limit"}.__contains__),
    "http_status": ("a status, or null where it is not known", lambda value: value is None or _is_status(value)),
    "retryable": ("true or false", lambda value: isinstance(value, bool)),
}
"""What an entry consists of: for each key what it must be, in words and as a test."""

_OPTIONAL = {"kind", "http_status", "retryable"}


def codes_are_in_the_catalogue(spec: Spec) -> Iterator[Finding]:
    """A code becomes an error class and a help text; both are made from the catalogue's entry."""
    catalogue = mapping(spec.data, "x-error-codes")
    for operation in spec.operations:
        seen: set[str] = set()
        for at, entry in enumerate(items(operation.data, "x-error-codes")):
            pointer = (*operation.pointer, "x-error-codes", at)
            code = str(entry.get("code") if isinstance(entry, dict) else entry)
            if isinstance(entry, dict) and not (len(entry) == 2 and _is_status(entry.get("http_status"))):
                message = f"error code {code} of {operation.id} is not understood"
                yield Finding(pointer, message, "write the code, or `{code: …, http_status: …}`")
            if code not in catalogue:
                advice = "add it to `x-error-codes` at the root, or remove it here"
                yield Finding(pointer, f"error code {code} of {operation.id} is not in the catalogue", advice)
            if code in seen:
                message = f"error code {code} of {operation.id} is there twice"
                yield Finding(pointer, message, "remove one of the two")
            seen.add(code)


def entries_are_complete(spec: Spec) -> Iterator[Finding]:
    """Every language builds class, message and advice of an error from all of these."""
    for pointer, code, entry in _entries(spec):
        if not code.isdecimal() or not isinstance(entry, dict):
            yield Finding(pointer, f"`{code}` is no entry of the catalogue", "write `<code>: {name: …, …}`")
            continue
        for key in sorted(_KEYS.keys() - _OPTIONAL - entry.keys()):
            yield Finding(pointer, f"error code {code} has no `{key}`", f"add `{key}`: {_KEYS[key][0]}")
        for key, value in entry.items():
            if key not in _KEYS:
                message = f"error code {code} has an unknown key `{key}`"
                yield Finding((*pointer, key), message, f"use {', '.join(_KEYS)}")
            elif not _KEYS[key][1](value):
                message = f"error code {code}: `{key}` cannot be `{value}`"
                yield Finding((*pointer, key), message, f"write {_KEYS[key][0]}")


def classes_are_unique(spec: Spec) -> Iterator[Finding]:
    """`except DataNotExistError` must mean one code."""
    owners: dict[str, str] = {}
    for pointer, code, entry in _entries(spec):
        if isinstance(entry, dict) and isinstance(entry.get("name"), str):
            name = error_class(entry["name"])
            if owners.setdefault(name, code) != code:
                message = f"the class `{name}` of error code {code} is that of {owners[name]}"
                yield Finding((*pointer, "name"), message, "give each code its own name")


def _entries(spec: Spec) -> Iterator[tuple[Pointer, str, Any]]:
    """Give the entries of the catalogue with their places."""
    for code, entry in mapping(spec.data, "x-error-codes").items():
        yield ("x-error-codes", code), code, entry


def _is_status(value: Any) -> bool:
    """Tell whether a value is an HTTP status."""
    return isinstance(value, int) and not isinstance(value, bool) and 100 <= value <= 599
