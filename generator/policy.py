"""Loads `policy.yaml`: the constants that the runtimes of all languages share."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.problem import SpecError
from generator.source import Document, load

Value = int | float | str | tuple[int, ...] | tuple[str, ...]


@dataclass(frozen=True)
class Constant:
    """One constant: its name in snake_case, its value (a list is a tuple), and a sentence that says what it means."""

    name: str
    value: Value
    about: str


@dataclass(frozen=True)
class PolicyGroup:
    """Constants that belong together. In a template `group.some_name` is the value of the constant of that name."""

    name: str
    constants: tuple[Constant, ...]

    def __getitem__(self, name: str) -> Value:
        """Give the value of a constant; Jinja falls back to this for `group.some_name`."""
        return {constant.name: constant.value for constant in self.constants}[name]


@dataclass(frozen=True)
class Policy:
    """All groups. In a template `policy.retries.max_retries` is a value, `policy.groups` the way to all of them."""

    groups: tuple[PolicyGroup, ...]

    def __getitem__(self, name: str) -> PolicyGroup:
        """Give a group by its name; Jinja falls back to this for `policy.some_name`."""
        return {group.name: group for group in self.groups}[name]


def load_policy(path: Path, name: str) -> Policy:
    """Read and check the file."""
    return parse_policy(load(path, name))


def parse_policy(document: Document) -> Policy:
    """Check the file's data: groups of `name: {value, about}` and nothing else."""
    problems = []
    groups = []
    for group, entries in document.data.items():
        if not isinstance(entries, dict):
            problems.append(document.problem((group,), f"group `{group}` is not a mapping", "list its constants"))
            continue
        constants = []
        for name, entry in entries.items():
            pointer = (group, name)
            wrong = next(_wrong(name, entry), None)
            if wrong:
                advice = "write `name: {value: number, text or list of one of them, about: sentence}`"
                problems.append(document.problem(pointer, f"constant `{group}.{name}`: {wrong}", advice))
            else:
                value = tuple(entry["value"]) if isinstance(entry["value"], list) else entry["value"]
                constants.append(Constant(name, value, entry["about"]))
        groups.append(PolicyGroup(group, tuple(constants)))
    if problems:
        raise SpecError(problems)
    return Policy(tuple(groups))


def _wrong(name: str, entry: Any) -> Iterator[str]:
    """Say what is wrong with an entry."""
    if not name.isidentifier() or name != name.lower() or name in ("name", "constants"):
        yield "the name is not in snake_case, or taken"
    if not isinstance(entry, dict) or set(entry) != {"value", "about"}:
        yield "needs `value` and `about`, and nothing else"
    else:
        value = entry["value"]
        members = value if isinstance(value, list) else [value]
        if not members or len({_kind(member) for member in members}) != 1 or _kind(members[0]) == "other":
            yield "the value is no number, no text and no list of one of them"
        if not isinstance(entry["about"], str) or not entry["about"].endswith("."):
            yield "`about` is not a sentence"


def _kind(value: Any) -> str:
    """Tell numbers from text; a boolean is neither."""
    if isinstance(value, bool):
        return "other"
    return "number" if isinstance(value, int | float) else "text" if isinstance(value, str) else "other"
