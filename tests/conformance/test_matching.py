"""Comparing: what counts as the same, and the matchers."""

from typing import Any

import pytest

from tests.conformance.runner.matching import differences, glob, matches


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (1, 1.0),
        ({"a": 1}, {"a": 1, "b": None}),
        ({"a": None}, {}),
        ("$any", 0),
        ("$absent", None),
        ({"a": "$absent"}, {}),
        ({"$regex": "b+c"}, "abbcd"),
        ({"$between": [375, 500]}, 500),
        ({"$subset": {"a": 1}}, {"a": 1, "b": 2}),
        ({"$contains": {"a": 1}}, [{}, {"a": 1}]),
        ({"$contains": "b"}, "abc"),
        ({"$names": "app_secret"}, "appSecret is missing"),
        ({"$names": "app_secret"}, "--app-secret is missing"),
        ({"$length": 2}, [1, 2]),
        ({"$length": {"$between": [1, 3]}}, "abc"),
        ([{"a": "$any"}], [{"a": "x"}]),
    ],
)
def test_what_matches(expected: Any, got: Any) -> None:
    assert matches(expected, got)


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        (1, True),
        (True, 1),
        ("1", 1),
        (None, 0),
        ({"a": 1}, {"a": 1, "b": 2}),
        ({"a": 1}, {}),
        ({}, None),
        ([1], [1, 2]),
        ([], None),
        ("$any", None),
        ("$absent", 0),
        ({"$regex": "^b"}, "ab"),
        ({"$regex": "1"}, 1),
        ({"$between": [1, 2]}, 3),
        ({"$between": [0, 2]}, True),
        ({"$subset": {"a": 1}}, {"b": 2}),
        ({"$contains": 1}, [2]),
        ({"$names": "app_secret"}, "the secret of the app"),
        ({"$names": "app_secret"}, None),
        ({"$contains": 1}, None),
        ({"$length": 2}, 2),
    ],
)
def test_what_does_not_match(expected: Any, got: Any) -> None:
    assert not matches(expected, got)


def test_strictly_null_is_not_absent() -> None:
    assert not matches({"a": None}, {}, strict=True)
    assert not matches({}, {"a": None}, strict=True)
    assert matches({"a": "$absent"}, {}, strict=True)


def test_subset_is_about_one_level() -> None:
    assert matches({"a": {"b": 1}}, {"a": {"b": 1}, "c": 2}, subset=True)
    assert not matches({"a": {"b": 1}}, {"a": {"b": 1, "c": 2}}, subset=True)


def test_a_difference_names_its_place() -> None:
    assert differences({"a": [{"b": 1}]}, {"a": [{"b": 2}]}) == ["a[0].b: expected 1, got 2"]


def test_globs_know_no_brackets() -> None:
    assert glob("retry/x[status=4*]", "retry/x[status=408]")
    assert not glob("retry/x[status=4*]", "retry/x4")
    assert glob("GET *", "GET /a/b")
    assert not glob("*/a", "x/ab")
