"""Reads the case files, refuses what is wrong in them with file and line, and unfolds them into permutations."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from generator import source
from generator.problem import Pointer, Problem, SpecError
from tests.conformance.runner import expand
from tests.conformance.runner.case import Case
from tests.conformance.runner.matching import glob, select
from tests.conformance.runner.places import CASES, SCHEMA

Generate = Callable[[str, str], Iterable[tuple[Mapping[str, Any], str]]]
"""Given the kind and the suite: raw cases made from openapi.yaml, each with the place it comes from."""


def load(generate: Generate, patterns: Sequence[str] = (), folder: Path = CASES) -> list[Case]:
    """Read the cases that a pattern covers, all if there is none. Files that no pattern is about are not looked at.

    Raises:
        SpecError: something is wrong; names every place.
    """
    validator = Draft202012Validator(json.loads(SCHEMA.read_text()))
    cases: list[Case] = []
    problems: list[Problem] = []
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.yaml")):
        if patterns and not any(glob(pattern.partition("/")[0], path.stem) for pattern in patterns):
            continue
        try:
            cases += _file(path, validator, generate, seen)
        except SpecError as error:
            problems += error.problems
    if problems:
        raise SpecError(problems)
    return select(cases, patterns)


def _file(path: Path, validator: Draft202012Validator, generate: Generate, seen: dict[str, str]) -> list[Case]:
    name = f"{path.parent.name}/{path.name}"
    document = source.load(path, name)
    problems = [_problem(document, error) for error in validator.iter_errors(document.data)]
    suite = document.data.get("suite")
    if not problems and suite != path.stem:
        problems.append(document.problem(("suite",), f"the suite is `{suite}`", f"name it as the file: {path.stem}"))
    if problems:
        raise SpecError(problems)
    found: list[Case] = []
    made = list(generate(document.data["generate"], suite)) if "generate" in document.data else []
    written = enumerate(document.data.get("cases", []))
    todo: list[tuple[Mapping[str, Any], Pointer, str]] = [(raw, ("generate",), place) for raw, place in made]
    todo += [(raw, ("cases", at), f"{name}:{document.line(('cases', at))}") for at, raw in written]
    for raw, pointer, place in todo:

        def problem(message: str, advice: str, *more: str | int, at: Pointer = pointer) -> None:
            problems.append(document.problem((*at, *more), message, advice))

        case_id = raw["id"]
        if not case_id.startswith(f"{suite}/"):
            problem(f"the id `{case_id}` is of another suite", f"begin it with `{suite}/`", "id")
        if case_id in seen:
            problem(f"the id `{case_id}` exists already, at {seen[case_id]}", "choose another", "id")
        seen[case_id] = place
        names: set[str] = set()
        try:
            for case in unfold(raw, suite, place):
                if case.name in names:
                    problem(f"two permutations are called {case.name}", "give their values other labels", "matrix")
                names.add(case.name)
                found.append(case)
                for message in _nonsense(case):
                    problem(f"{case.name}: {message}", "mend the case")
        except expand.UnknownNameError as error:
            problem(f"{case_id}: {error}", f"add it to `matrix`, or use one of {', '.join(expand.RUNTIME)}")
    if problems:
        raise SpecError(problems)
    return found


def unfold(raw: Mapping[str, Any], suite: str, place: str) -> list[Case]:
    """Make the permutations of a case."""
    return [_case(raw, suite, place, label, values) for label, values in expand.permutations(raw.get("matrix", {}))]


def _case(raw: Mapping[str, Any], suite: str, place: str, label: str, values: Mapping[str, Any]) -> Case:
    data = {
        key: expand.substitute(raw.get(key), values) for key in ("client", "server", "steps", "expect", "env", "files")
    }
    server = [{**rule, "reply": expand.items(rule["reply"])} for rule in expand.items(data["server"] or [])]
    return Case(
        id=raw["id"],
        name=raw["id"] + label,
        suite=suite,
        why=raw["why"],
        place=place,
        client=data["client"],
        server=server,
        steps=[_step(step) for step in expand.items(data["steps"] or [])],
        expect=expand.entries(data["expect"]),
        requires=frozenset(raw.get("requires", ())),
        modes=frozenset(raw.get("modes", ())),
        smoke=raw.get("smoke", False),
        clock=raw.get("clock", "virtual"),
        env=data["env"] or {},
        files=data["files"] or {},
    )


def _step(step: Mapping[str, Any]) -> Mapping[str, Any]:
    if isinstance(step.get("parallel"), list):
        return {**step, "parallel": expand.items(step["parallel"])}
    return step


def _nonsense(case: Case) -> list[str]:
    """What the schema cannot see: results nobody makes, results nobody looks at."""
    made = {"client"} if case.client is not None else set()
    looked_at = set(made)
    for step in case.steps:
        names = {step["new_client"]} if "new_client" in step else set()
        looked_at |= names
        parallel = step.get("parallel", [])
        for part in (step, *(parallel if isinstance(parallel, list) else [parallel])):
            if "as" in part:
                names.add(part["as"])
        made |= names
        if "call" in step and "as" not in step:
            return [f"the result of the call {step['call']} has no name: give it one with `as`"]
    wrong = [f"`expect.{name}`: no step makes such a result" for name in case.results if name not in made]
    wrong += [f"nothing is expected of `{name}`" for name in sorted(made - looked_at - set(case.results))]
    return wrong


def _problem(document: source.Document, error: ValidationError) -> Problem:
    """Locate a violation of the schema; of alternatives take the one that came nearest."""
    verbs: list[Any] = [each.validator_value for each in error.context or () if each.validator == "required"]
    if error.validator == "anyOf" and verbs and len(verbs) == len(error.context or ()):
        wanted = ", ".join(name for names in verbs for name in names)
        message = f"there is none of {wanted} in {json.dumps(error.instance)}"
        return document.problem(tuple(error.absolute_path), message, "see tests/conformance/README.md")
    while error.context:
        deepest = max(error.context, key=lambda each: (len(each.absolute_path), each.validator != "type"))
        if len(deepest.absolute_path) < len(error.absolute_path):
            break
        error = deepest
    return document.problem(tuple(error.absolute_path), error.message, "see tests/conformance/README.md")
