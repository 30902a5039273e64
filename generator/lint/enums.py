"""The rule about enums."""

import re
from collections.abc import Iterator

from generator.lint.spec import Finding, Spec
from generator.walk import items

_NAME = re.compile(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")


def enums_are_named(spec: Spec) -> Iterator[Finding]:
    """Constants need names and meanings; a number alone says nothing in any language."""
    for schema in spec.schemas:
        values = items(schema.data, "enum")
        for key in ("x-enum-varnames", "x-enum-descriptions") if "enum" in schema.data else ():
            if len(items(schema.data, key)) != len(values):
                pointer = (*schema.pointer, key if key in schema.data else "enum")
                message = f"the enum has {len(values)} values and {len(items(schema.data, key))} `{key}`"
                yield Finding(pointer, message, f"give `{key}` one entry for each value")
        seen: set[str] = set()
        for at, name in enumerate(map(str, items(schema.data, "x-enum-varnames"))):
            if not _NAME.fullmatch(name) or name in seen:
                pointer = (*schema.pointer, "x-enum-varnames", str(at))
                message = f"enum name `{name}` is no constant's name, or there twice"
                yield Finding(pointer, message, "write each name once, LIKE_THIS")
            seen.add(name)
