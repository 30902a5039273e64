"""Reading cases: what is refused, and where it says so; what is made from the spec."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator.problem import SpecError
from tests.conformance.runner import from_spec, loader
from tests.conformance.runner.case import Case
from tests.conformance.runner.places import SCHEMA
from tests.conformance.runner.spec import Spec

GOOD = """\
suite: toy
cases:
- id: toy/a
  why: a reason that is long enough
  client: {access_token: t}
  server: [{on: GET *, reply: [{json: {code: 0}}]}]
  steps: [{call: reserves.get_active_meeting, as: r}]
  expect: {r: {ok: {}}}
"""


def read(folder: Path, text: str, patterns: tuple[str, ...] = ()) -> list[Case]:
    (folder / "toy.yaml").write_text(text)
    return loader.load(lambda kind, suite: [], patterns, folder)


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(SpecError) as caught:
        read(folder, text)
    return str(caught.value)


def test_a_good_file(tmp_path: Path) -> None:
    [case] = read(tmp_path, GOOD)
    assert (case.name, case.suite, case.clock) == ("toy/a", "toy", "virtual")


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("  why: a reason that is long enough\n", "", 3, "'why' is a required property"),
        ("a reason that is long enough", "short", 4, "too short"),
        ("suite: toy", "suite: other", 1, "name it as the file: toy"),
        ("id: toy/a", "id: other/a", 3, "begin it with `toy/`"),
        ("{access_token: t}", "{acess_token: t}", 5, "'acess_token' was unexpected"),
        ("on: GET *", "on: get *", 6, "does not match"),
        ("{json: {code: 0}}", "{jsn: {code: 0}}", 6, "'jsn' was unexpected"),
        ("{json: {code: 0}}", "{close: never}", 6, "'never' is not one of"),
        ("{json: {code: 0}}", "{json: $body}", 3, "nothing defines $body"),
        ("{call: reserves", "{cal: reserves", 7, "there is none of call, parallel"),
        (", as: r}", "}", 3, "has no name"),
        ("  client:", "  matrix: {n: [1, '1']}\n  client:", 5, "two permutations are called toy/a[n=1]"),
        ("{r: {ok: {}}}", "{q: {ok: {}}}", 3, "no step makes such a result"),
        ("{r: {ok: {}}}", "{r: {error: {knd: api}}}", 8, "'knd' was unexpected"),
        ("{r: {ok: {}}}", "{requests: {'*': 1}}", 3, "nothing is expected of `r`"),
        ("suite: toy", "suite: toy\nsuite: toy", 2, "duplicate key"),
    ],
)
def test_what_is_wrong_is_refused_with_its_line(tmp_path: Path, old: str, new: str, line: int, words: str) -> None:
    assert old in GOOD
    text = refusal(tmp_path, GOOD.replace(old, new, 1))
    assert f"toy.yaml:{line}: " in text
    assert words in text


def test_an_id_stands_once(tmp_path: Path) -> None:
    text = refusal(tmp_path, GOOD + GOOD.partition("cases:\n")[2])
    assert "exists already, at" in text


def test_a_file_that_no_pattern_is_about_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("suite: [")
    assert [case.id for case in read(tmp_path, GOOD, ("toy/*",))] == ["toy/a"]


def test_the_suite_itself_can_be_read(spec: Spec) -> None:
    assert len({case.id for case in loader.load(from_spec.generator(spec))}) >= 150


@pytest.mark.parametrize("kind", ["wire", "errors"])
def test_made_cases_fit_the_schema(spec: Spec, kind: str) -> None:
    made: list[Mapping[str, Any]] = [raw for raw, _ in from_spec.generator(spec)(kind, kind)]
    validator = Draft202012Validator(json.loads(SCHEMA.read_text()))
    assert [error.message for error in validator.iter_errors({"suite": kind, "cases": made})] == []


def test_every_code_and_every_operation_is_covered(spec: Spec) -> None:
    errors = [raw["id"] for raw, _ in from_spec.generator(spec)("errors", "errors")]
    wire = [raw["id"] for raw, _ in from_spec.generator(spec)("wire", "wire")]
    for entry in spec.api.errors:
        assert any(each.startswith(f"errors/{entry.code}-") for each in errors), entry.code
    for operation in (*spec.api.operations, *spec.api.token_operations):
        assert operation.id in from_spec.UNUSED or any(operation.id in each for each in wire), operation.id
