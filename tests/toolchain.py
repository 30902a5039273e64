"""Leaves out what needs a language's tools where they are not there, and builds what it needs where they are."""

from functools import cache
from pathlib import Path

import pytest

from generator import tasks
from generator.paths import Paths
from generator.target import load_target

ROOT = Path(__file__).parents[1]


def require(language: str, task: str = "build") -> None:
    """Skip the test that calls this if a tool for a task is missing; with `CI` set, fail it."""
    if reason := _prepared(language, task):
        pytest.skip(reason)


@cache
def _prepared(language: str, task: str) -> str | None:
    """Set up and build a language, once in a run; give the reason if that cannot be."""
    paths = Paths(ROOT, ROOT / "openapi.yaml")
    target = load_target(paths.targets / language, ROOT)
    if not tasks.is_usable(target, task):
        return tasks.missing_tool(target, task)
    if task == "generate":
        tasks.set_up(paths, target)
    else:
        tasks.build(paths, target)
    return None
