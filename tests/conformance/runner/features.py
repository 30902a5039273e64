"""What each language's driver can do and how it is started: features/<lang>.yaml."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from generator import source, tasks
from generator.paths import Paths
from generator.problem import SpecError
from generator.target import Target, load_target
from tests.conformance.runner.places import FEATURES, ROOT, SPEC

PATHS = Paths(ROOT, SPEC)

_TEXTS = {"type": "array", "items": {"type": "string"}}
_SCHEMA = {
    "type": "object",
    "required": ["command", "modes", "features"],
    "additionalProperties": False,
    "properties": {
        "command": {**_TEXTS, "minItems": 1},
        "build": {"type": "array", "items": {**_TEXTS, "minItems": 1}},
        "modes": {"type": "object", "minProperties": 1, "additionalProperties": {"type": "string"}},
        "features": _TEXTS,
    },
}


@dataclass(frozen=True)
class Language:
    """A language of the suite.

    `modes` maps each mode to its column in the matrix. A feature written `name@mode` holds in that mode alone. `build`
    is run once before the drivers start, after what `target` has under the same name;
    the language is left out where its tools are missing.
    """

    name: str
    command: tuple[str, ...]
    build: tuple[tuple[str, ...], ...]
    modes: Mapping[str, str]
    features: frozenset[str]
    target: Target | None = None

    def can(self, mode: str) -> frozenset[str]:
        """Give the features of a mode."""
        return frozenset(name for name, _, only in (f.partition("@") for f in self.features) if only in ("", mode))


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
    target = load_target(PATHS.targets / name, ROOT) if (PATHS.targets / name).is_dir() else None
    places = tasks.places(PATHS, target) if target else {"root": str(ROOT), "python": sys.executable}
    return Language(
        name,
        tuple(part.format(**places) for part in data["command"]),
        tuple(tuple(part.format(**places) for part in line) for line in data.get("build", ())),
        data["modes"],
        frozenset(data["features"]),
        target,
    )


def languages(folder: Path = FEATURES) -> list[str]:
    """Give the languages that have a file."""
    return sorted(path.stem for path in folder.glob("*.yaml") if path.stem != "null")
