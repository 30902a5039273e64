"""The generated samples: which there are, how one is run, and what it should print."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from generator import tasks
from generator.api import Api, Model, Operation, Type, build_api
from generator.paths import Paths
from generator.policy import load_policy
from generator.source import load
from generator.target import Target, load_target, names

ROOT = Path(__file__).parents[2]
PATHS = Paths(ROOT, ROOT / "openapi.yaml")


@dataclass(frozen=True)
class Sample:
    """A program for one operation in one language."""

    target: Target
    operation: Operation

    @property
    def name(self) -> str:
        """What its file, or the folder that it has for itself, is called."""
        return f"{self.operation.resource}_{self.operation.method}"

    @property
    def path(self) -> Path:
        """The file, or its folder."""
        (path,) = (
            path
            for path in PATHS.trees(PATHS.generated, self.target.name)["samples"].iterdir()
            if path.stem == self.name
        )
        return path

    @property
    def command(self) -> list[str]:
        """The argv that runs it."""
        return tasks.sample_command(PATHS, self.target, self.path)


def api() -> Api:
    """The spec, as templates see it."""
    return build_api(load(PATHS.spec, PATHS.spec_name).data, load_policy(PATHS.policy, PATHS.policy_name))


def samples(languages: list[str] | None = None) -> list[Sample]:
    """All samples, or those of some languages."""
    targets = [load_target(PATHS.targets / name, ROOT) for name in languages or names(PATHS.targets)]
    return [Sample(target, operation) for target in targets for operation in api().operations]


def expected_output(view: Api, operation: Operation) -> str:
    """What the sample prints in every language: the example's fields, those of nested objects and lists included.

    Worked out from the spec alone, so that neither the SDK nor the sample's template vouches for itself.
    """
    if operation.response is None:
        return "done\n"
    example = operation.response_examples[0].data
    return "".join(f"{line}\n" for line in _lines(view, view.models[operation.response], example, nested=True))


def _lines(view: Api, model: Model, example: Any, *, nested: bool) -> Iterator[str]:
    present = [each for each in model.properties if each.name in example]
    for each in present:
        if each.type.kind in ("string", "integer") and not each.type.is_secret:
            yield f"{each.name}: {_text(each.type, example[each.name])}"
    for each in present if nested else []:
        kind, items = each.type, [example[each.name]]
        if kind.kind == "array" and kind.items:
            kind, items = kind.items, example[each.name]
        if kind.ref is None or kind.ref not in view.models:
            continue
        for item in items:
            yield from _lines(view, view.models[kind.ref], item, nested=False)


def _text(kind: Type, value: Any) -> str:
    if kind.is_time:
        return datetime.fromtimestamp(int(value), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if kind.enum:
        return next(each.name for each in kind.enum.values if each.value == value)
    return str(value)
