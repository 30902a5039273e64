"""Unfolds the short forms of a case: permutations, `$name`, `each`, nested lists."""

import itertools
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tests.conformance.runner.matching import MATCHERS

RUNTIME = ("base_url", "elsewhere_url", "closed_url", "authority", "tmp")
"""Names that get their values when the case runs."""

_WHOLE = re.compile(r"\$([a-z]\w*(?:\.\w+)*)")
_INSIDE = re.compile(r"\$\{([a-z]\w*(?:\.\w+)*)\}")
_KEPT = ("$any", "$absent", *MATCHERS)


class UnknownNameError(ValueError):
    """A `$name` that nothing defines."""


def permutations(matrix: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Give each permutation's label, such as `[shape=http400]`, and its values."""
    axes = [[(name, label, value) for label, value in _labelled(values)] for name, values in matrix.items()]
    for chosen in itertools.product(*axes):
        label = ",".join(f"{name}={text}" for name, text, _ in chosen)
        yield f"[{label}]" if label else "", {name: value for name, _, value in chosen}


def substitute(data: Any, values: Mapping[str, Any], *, keep: tuple[str, ...] = RUNTIME) -> Any:
    """Put values in place of `$name` (whole strings, any type) and `${name}` (in strings); `$$` is a dollar sign.

    Names in `keep` stay as they are, for later; so do the loop variables of an `each`.
    """
    if isinstance(data, dict):
        inner = keep + tuple(data["each"]) if isinstance(data.get("each"), dict) else keep
        return {
            substitute(key, values, keep=inner): substitute(value, values, keep=inner) for key, value in data.items()
        }
    if isinstance(data, list):
        return [substitute(item, values, keep=keep) for item in data]
    if not isinstance(data, str) or "$" not in data or data in _KEPT:
        return data
    if whole := _WHOLE.fullmatch(data):
        return data if _root(whole.group(1)) in keep else _value(whole.group(1), values)

    def text(match: re.Match[str]) -> str:
        if match.group(0) == "$$":
            # Every pass but the last (that of the run) leaves it for the next.
            return "$" if not keep else "$$"
        name = match.group(1)
        return match.group(0) if _root(name) in keep else str(_value(name, values))

    return re.sub(_INSIDE.pattern + r"|\$\$", text, data)


def items(data: Sequence[Any]) -> list[Any]:
    """Flatten lists in a list, and repeat what an `each` says.

    `{each: {i: 50}, do: item}` becomes 50 items, or more if `do` is a list. A loop variable runs from 0 on, or
    through a list.
    """
    found: list[Any] = []
    for part in data:
        if isinstance(part, list):
            found += items(part)
        elif isinstance(part, dict) and set(part) == {"each", "do"}:
            for values in _rounds(part["each"]):
                found += items([substitute(part["do"], values)])
        else:
            found.append(part)
    return found


def entries(data: Mapping[str, Any]) -> dict[str, Any]:
    """Give a mapping with its key `each`, such as `{i: 50, do: {...}}`, replaced by 50 times the keys of `do`."""
    found = {key: value for key, value in data.items() if key != "each"}
    if "each" in data:
        for values in _rounds({name: value for name, value in data["each"].items() if name != "do"}):
            found.update(substitute(data["each"]["do"], values))
    return found


def _rounds(loop: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    axes = [
        [(name, value) for value in (range(over) if isinstance(over, int) else over)] for name, over in loop.items()
    ]
    for chosen in itertools.product(*axes):
        yield dict(chosen)


def _labelled(values: Any) -> list[tuple[str, Any]]:
    if isinstance(values, Mapping):
        return list(values.items())
    return [(value if isinstance(value, str) else json.dumps(value), value) for value in values]


def _root(name: str) -> str:
    return name.partition(".")[0]


def _value(name: str, values: Mapping[str, Any]) -> Any:
    found: Any = values
    for part in name.split("."):
        if not isinstance(found, Mapping) or part not in found:
            raise UnknownNameError(f"nothing defines ${name}")
        found = found[part]
    return found
