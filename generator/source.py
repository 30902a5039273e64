"""Reads YAML into plain data, and remembers where everything stands.

OpenAPI is JSON written as YAML, so the data is what JSON could hold: text keys, and of the plain scalars only null,
booleans and numbers as YAML 1.2 knows them are special. `on`, `yes`, `2020-12-25` and `0123` stay text.
"""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from generator.problem import Pointer, Problem, SpecError, json_pointer

_TAG = "tag:yaml.org,2002:"
_BaseLoader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Loader(_BaseLoader):  # type: ignore[misc]
    """The C parser with YAML 1.2's few implicit types in place of YAML 1.1's many."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  (PyYAML's own way to configure)


for _name, _pattern, _first in (
    ("null", r"(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)$", list("-+0123456789")),
    ("float", r"[-+]?(?:0|[1-9][0-9]*)(?:\.[0-9]+(?:[eE][-+]?[0-9]+)?|[eE][-+]?[0-9]+)$", list("-+0123456789")),
):
    _Loader.add_implicit_resolver(_TAG + _name, re.compile(_pattern), _first)


@dataclass(frozen=True)
class Document:
    """A YAML file: its plain data, and a way from a place in the data to a line in the file."""

    file: str
    data: Any
    root: yaml.Node

    def line(self, pointer: Pointer) -> int:
        """Give the line (from 1) of a place; of the nearest place above it if it does not exist."""
        node, line = self.root, self.root.start_mark.line
        for part in pointer:
            found = _child(node, part)
            if found is None:
                break
            node, line = found
        return line + 1

    def problem(self, pointer: Pointer, message: str, advice: str) -> Problem:
        """Make a located problem of this file."""
        return Problem(self.file, self.line(pointer), json_pointer(pointer), message, advice)


def load(path: Path, name: str) -> Document:
    """Read a YAML file whose root is a mapping; `name` is what problems call the file."""
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise SpecError([Problem(name, 1, "", f"cannot be read: {error.strerror}", "put the file there")]) from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise SpecError([Problem(name, line, "", "is not UTF-8", "save the file as UTF-8")]) from None
    loader = _Loader(text)
    try:
        root = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        what = ", ".join(part for part in (error.context, error.problem) if part)
        raise SpecError([Problem(name, line, "", f"YAML syntax: {what}", "mend the YAML")]) from None
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        raise SpecError([Problem(name, line, "", f"YAML syntax: {error.reason}", "remove the character")]) from None
    finally:
        loader.dispose()
    if not isinstance(root, yaml.MappingNode):
        raise SpecError([Problem(name, 1, "", "is not a mapping", "start the file with `key: value` lines")])
    problems: list[Problem] = []
    data = _plain(root, (), name, problems, set())
    if problems:
        raise SpecError(problems)
    return Document(name, data, root)


def _child(node: yaml.Node, part: str | int) -> tuple[yaml.Node, int] | None:
    """Find a node below another, and the line where it starts (for a mapping: the line of the key)."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if key.value == str(part):
                return value, key.start_mark.line
    elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        item = node.value[part]
        return item, item.start_mark.line
    return None


def _plain(node: yaml.Node, pointer: Pointer, file: str, problems: list[Problem], above: set[int]) -> Any:
    """Turn a node into plain data, noting duplicate keys and whatever JSON has no word for."""

    def problem(at: yaml.Node, message: str, advice: str) -> None:
        problems.append(Problem(file, at.start_mark.line + 1, json_pointer(pointer), message, advice))

    if isinstance(node, yaml.ScalarNode):
        return _scalar(node, problem)
    if node.tag not in (_TAG + "map", _TAG + "seq"):
        problem(node, f"the YAML tag `{node.tag}` is not JSON", "remove the tag")
        return None
    if id(node) in above:
        problem(node, "an alias contains itself", "write the value out, or use `$ref`")
        return None
    above.add(id(node))
    result: Any
    lines: dict[str, int] = {}
    if isinstance(node, yaml.SequenceNode):
        result = [_plain(item, (*pointer, at), file, problems, above) for at, item in enumerate(node.value)]
    else:
        result = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                problem(key, "a key is not text", "write a plain key")
            elif key.value == "<<":
                problem(key, "a merge key `<<` is not JSON", "write the keys out, or use `$ref`")
            elif key.value in result:
                first = lines[key.value]
                problem(key, f"duplicate key `{key.value}`, first on line {first}", "rename or remove one of the two")
            else:
                result[key.value] = _plain(value, (*pointer, key.value), file, problems, above)
                lines[key.value] = key.start_mark.line + 1
    above.discard(id(node))
    return result


def _scalar(node: yaml.ScalarNode, problem: Any) -> Any:
    """Turn a scalar into null, a boolean, a number or text."""
    value: str = node.value
    match node.tag.removeprefix(_TAG):
        case "str":
            return value
        case "null":
            return None
        case "bool":
            return value.lower() == "true"
        case "int":
            return int(value)
        case "float":
            return float(value)
    problem(node, f"the YAML tag `{node.tag}` is not JSON", "remove the tag")
    return None
