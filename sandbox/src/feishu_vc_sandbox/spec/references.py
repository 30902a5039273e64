"""Replaces every `$ref` of a document by what it points to.

The result is a graph of shared objects (a recursive schema simply contains itself), which JSON Schema validators walk
as it is. Only references inside the document exist in this project.
"""

from typing import Any


def resolve(document: dict[str, Any]) -> dict[str, Any]:
    """Resolves all references of `document` in place and returns it."""
    seen: set[int] = set()

    def target(reference: str) -> Any:
        node: Any = document
        for step in reference.removeprefix("#/").split("/"):
            try:
                node = node[step.replace("~1", "/").replace("~0", "~")]
            except (KeyError, TypeError):
                raise ValueError(f"openapi.yaml: {reference} points to nothing") from None
        return followed(node)

    def followed(node: Any) -> Any:
        return target(node["$ref"]) if isinstance(node, dict) and isinstance(node.get("$ref"), str) else node

    def walk(node: Any) -> None:
        if not isinstance(node, dict | list) or id(node) in seen:
            return
        seen.add(id(node))
        for key, child in list(node.items() if isinstance(node, dict) else enumerate(node)):
            node[key] = followed(child)
            walk(node[key])

    walk(document)
    return document
