"""What each language's driver can do and how it is started: features/<lang>.yaml."""

import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from generator import source
from generator.problem import SpecError
from tests.conformance.runner.places import FEATURES, ROOT

_TEXTS = {"type": "array", "items": {"type": "string"}}
_SCHEMA = {
    "type": "object",
    "required": ["command", "modes", "features"],
    "additionalProperties": False,
    "properties": {
        "command": {**_TEXTS, "minItems": 1},
        "build": {"type": "array", "items": {**_TEXTS, "minItems": 1}},
        "tools": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["command", "get"],
                "additionalProperties": False,
                "properties": {"command": {"type": "string"}, "get": {"type": "string"}},
            },
        },
        "modes": {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}},
        "features": _TEXTS,
    },
}


@dataclass(frozen=True)
class Language:
    """A language of the suite.

    `modes` maps each mode to its column in the matrix. A feature written `name@mode` holds in that mode alone. `build`
    is run once before the drivers start; `tools` are programs that must be there, with how to get them.
    """

    name: str
    command: tuple[str, ...]
    build: tuple[tuple[str, ...], ...]
    tools: Mapping[str, str]
    modes: Mapping[str, str]
    features: frozenset[str]

    def can(self, mode: str) -> frozenset[str]:
        """Give the features of a mode."""
        return frozenset(name for name, _, only in (f.partition("@") for f in self.features) if only in ("", mode))

    def missing_tool(self) -> str | None:
        """Name the program that is not there, with how to get it."""
        for command, get in self.tools.items():
            if shutil.which(command) is None:
                return f"{command} is not installed; {get}"
        return None


def load(name: str, folder: Path = FEATURES) -> Language:
    """Read a language's file.

    Raises:
        SpecError: there is no such file, or it is not as it must be.
    """
    document = source.load(folder / f"{name}.yaml", f"features/{name}.yaml")
    problems = [
        document.problem(tuple(error.absolute_path), error.message, "see tests/conformance/README.md")
        for error in Draft202012Validator(_SCHEMA).iter_errors(document.data)
    ]
    if problems:
        raise SpecError(problems)
    data: Mapping[str, Any] = document.data
    return Language(
        name,
        _argv(data["command"]),
        tuple(_argv(line) for line in data.get("build", ())),
        {tool["command"]: tool["get"] for tool in data.get("tools", ())},
        data["modes"],
        frozenset(data["features"]),
    )


def languages(folder: Path = FEATURES) -> list[str]:
    """Give the languages that have a file."""
    return sorted(path.stem for path in folder.glob("*.yaml") if path.stem != "null")


def _argv(line: list[str]) -> tuple[str, ...]:
    return tuple(part.replace("{python}", sys.executable).replace("{root}", str(ROOT)) for part in line)
