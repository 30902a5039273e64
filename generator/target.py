"""Loads `targets/<language>/target.yaml`: all that differs between languages. README.md documents the format."""

import importlib
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path, PurePath
from types import ModuleType
from typing import Any

from generator import language, tools
from generator.language import Language
from generator.normalise import Call, call_schema
from generator.problem import Problem, Refusal, SpecError
from generator.source import Document, load

_TEXTS = {"type": "array", "items": {"type": "string"}}
_COMMANDS = {"type": "array", "items": {**_TEXTS, "minItems": 1}}
_STEPS = {"type": "array", "items": {"type": "object", "required": ["uses"]}}
_SCHEMA = {
    "type": "object",
    "required": ["name", "steps", "comments"],
    "additionalProperties": False,
    "properties": {
        "name": {"type": "string"},
        "steps": {**_STEPS, "minItems": 1},
        "samples": _STEPS,
        "language": language.SCHEMA,
        "tools": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["command", "get"],
                "additionalProperties": False,
                "properties": {
                    "command": {"type": "string"},
                    "get": {"type": "string"},
                    "for": {"type": "array", "minItems": 1, "items": {"enum": ["generate", "build", "lint", "test"]}},
                },
            },
        },
        "setup": {
            "type": "object",
            "required": ["run"],
            "additionalProperties": False,
            "properties": {"files": _TEXTS, "run": _COMMANDS},
        },
        "format": _COMMANDS,
        "build": _COMMANDS,
        "lint": _COMMANDS,
        "test": _COMMANDS,
        "run": {**_TEXTS, "minItems": 1},
        "comments": {"type": "object", "additionalProperties": {"type": ["string", "null"], "pattern": r"\{\}"}},
        "ignore": _TEXTS,
    },
}


@dataclass(frozen=True)
class Step:
    """One run of one tool: `options` are the step's keys in target.yaml, checked against the tool's own schema."""

    uses: str
    label: str
    transforms: tuple[Call, ...]
    options: Mapping[str, Any]


Command = tuple[str, ...]


@dataclass(frozen=True)
class Tool:
    """A program that must be there, how to get it, and what it is needed for: generate, build, lint, test."""

    command: str
    get: str
    tasks: tuple[str, ...] = ("generate", "build", "lint", "test")


@dataclass(frozen=True)
class Setup:
    """What gets a language's tools: commands, run in a folder that these files of the target are copied to."""

    files: tuple[str, ...] = ()
    run: tuple[Command, ...] = ()


@dataclass(frozen=True)
class Target:
    """A language: its folder with the templates, its steps, what its files look like, and its own tools."""

    name: str
    folder: Path
    steps: tuple[Step, ...]
    samples: tuple[Step, ...] = ()
    language: Language = field(default_factory=Language)
    tools: tuple[Tool, ...] = ()
    setup: Setup = field(default_factory=Setup)
    format: tuple[Command, ...] = ()
    build: tuple[Command, ...] = ()
    lint: tuple[Command, ...] = ()
    test: tuple[Command, ...] = ()
    run: Command = ()
    comments: Mapping[str, str | None] = field(default_factory=dict)
    ignore: tuple[str, ...] = ()

    def comment(self, path: PurePath) -> str | None:
        """Give the comment line of a kind of file, `{}` standing for the text; None if it cannot carry comments."""
        for pattern, comment in self.comments.items():
            if fnmatchcase(path.name, pattern):
                return comment
        advice = f"name its kind under `comments` in targets/{self.name}/target.yaml, with null if it has no comments"
        raise Refusal(f"how does a comment look in {path.as_posix()}? — {advice}")


def names(targets: Path) -> list[str]:
    """Give the names of all targets, without reading them."""
    return sorted(path.parent.name for path in targets.glob("*/target.yaml"))


def load_target(folder: Path, root: Path) -> Target:
    """Read a target and check it, its steps against the schemas of the tools they use."""
    path = folder / "target.yaml"
    document = load(path, path.relative_to(root).as_posix())
    problems = _invalid(document, (), _SCHEMA)
    if problems:
        raise SpecError(problems)
    data = document.data
    if data["name"] != folder.name:
        message = f"`name` is `{data['name']}`, the folder is `{folder.name}`"
        problems.append(document.problem(("name",), message, "give both one name"))
    steps = {}
    for key in ("steps", "samples"):
        steps[key] = tuple(_step(document, key, at, step, problems) for at, step in enumerate(data.get(key, [])))
    if problems:
        raise SpecError(problems)
    return Target(
        name=folder.name,
        folder=folder,
        steps=steps["steps"],
        samples=steps["samples"],
        language=language.read(data.get("language", {})),
        tools=tuple(_tool(tool) for tool in data.get("tools", [])),
        setup=Setup(tuple(data.get("setup", {}).get("files", [])), _commands(data.get("setup", {}), "run")),
        format=_commands(data, "format"),
        build=_commands(data, "build"),
        lint=_commands(data, "lint"),
        test=_commands(data, "test"),
        run=tuple(data.get("run", [])),
        comments=data["comments"],
        ignore=tuple(data.get("ignore", [])),
    )


def tool(name: str) -> ModuleType:
    """Give the adapter of a tool: the module in `tools/` with the tool's name."""
    return importlib.import_module(f"generator.tools.{name.replace('-', '_')}")


def tool_names() -> list[str]:
    """Give the names of all adapters there are."""
    return sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(tools.__path__))


def _tool(data: Mapping[str, Any]) -> Tool:
    """Read what is said of a program."""
    return Tool(data["command"], data["get"], tuple(data.get("for", Tool.tasks)))


def _commands(data: Mapping[str, Any], key: str) -> tuple[Command, ...]:
    """Read a list of commands."""
    return tuple(tuple(command) for command in data.get(key, []))


def _step(document: Document, key: str, at: int, data: dict[str, Any], problems: list[Problem]) -> Step:
    """Read one step, noting what is wrong with it."""
    pointer = (key, at)
    uses = str(data["uses"])
    if uses not in tool_names():
        advice = f"use one of {', '.join(tool_names())}, or add an adapter to generator/tools/"
        problems.append(document.problem((*pointer, "uses"), f"unknown tool `{uses}`", advice))
    else:
        problems.extend(_invalid(document, pointer, _step_schema(uses)))
    options = {name: value for name, value in data.items() if name not in ("uses", "transforms")}
    return Step(uses, f"{key}[{at}] ({uses})", tuple(data.get("transforms", [])), options)


def _step_schema(uses: str) -> dict[str, Any]:
    """Give the schema of a step: what the tool says of its own keys, and what every step has."""
    own: dict[str, Any] = tool(uses).STEP
    common = {"uses": {}, "transforms": {"type": "array", "items": call_schema()}}
    return {"type": "object", "additionalProperties": False, **own, "properties": {**common, **own["properties"]}}


def _invalid(document: Document, pointer: tuple[str | int, ...], schema: dict[str, Any]) -> list[Problem]:
    """Check a part of the file against a schema."""
    from jsonschema import Draft202012Validator  # takes longer to import than to use; workers need not

    data = document.data
    for part in pointer:
        data = data[part]
    errors = Draft202012Validator(schema).iter_errors(data)
    advice = "see generator/README.md for the format"
    return [document.problem((*pointer, *error.absolute_path), error.message, advice) for error in errors]
