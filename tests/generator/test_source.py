"""YAML becomes the data that JSON would be, and every place has its line."""

from pathlib import Path

import pytest

from generator.problem import SpecError, json_pointer
from generator.source import Document, load


def loaded(tmp_path: Path, text: str) -> Document:
    path = tmp_path / "a.yaml"
    path.write_text(text, encoding="utf-8")
    return load(path, "a.yaml")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on", "on"),
        ("yes", "yes"),
        ("Off", "Off"),
        ("2020-12-25", "2020-12-25"),
        ("2020-12-25T08:02:02Z", "2020-12-25T08:02:02Z"),
        ("12:30", "12:30"),
        ("0123", "0123"),
        ("0x1f", "0x1f"),
        ("1_000", "1_000"),
        ("1e5", 100000.0),
        ("12", 12),
        ("-12", -12),
        ("1.5", 1.5),
        ("true", True),
        ("FALSE", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("'12'", "12"),
        ('"null"', "null"),
        ("'6911188411934433028'", "6911188411934433028"),
        ("[1, a]", [1, "a"]),
        ("会议", "会议"),
    ],
)
def test_scalars(tmp_path: Path, text: str, value: object) -> None:
    found = loaded(tmp_path, f"key: {text}\n").data["key"]
    assert found == value
    assert type(found) is type(value)


def test_keys_are_text(tmp_path: Path) -> None:
    assert loaded(tmp_path, "200: a\non: b\nnull: c\n").data == {"200": "a", "on": "b", "null": "c"}


def test_aliases_are_written_out(tmp_path: Path) -> None:
    assert loaded(tmp_path, "a: &x {b: 1}\nc: *x\n").data == {"a": {"b": 1}, "c": {"b": 1}}


def test_lines(tmp_path: Path) -> None:
    document = loaded(tmp_path, "a:\n  b:\n    - c: 1\n    -\n      d: 2\ne: 3\n")
    assert document.line(("a",)) == 1
    assert document.line(("a", "b")) == 2
    assert document.line(("a", "b", 0)) == 3
    assert document.line(("a", "b", 1, "d")) == 5
    assert document.line(("e",)) == 6
    assert document.line(("a", "b", 7)) == 2, "a place that is not there: that of the nearest above it"
    assert document.line(("a", "b", "0")) == 2


def test_all_duplicate_keys_are_told(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as refusal:
        loaded(tmp_path, "a: 1\nb: {c: 1, c: 2}\na: 2\n")
    assert [problem.line for problem in refusal.value.problems] == [2, 3]
    assert refusal.value.problems[0].pointer == "/b"


def test_two_documents_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"^a.yaml:2: YAML syntax: expected a single document"):
        loaded(tmp_path, "a: 1\n---\nb: 2\n")


def test_json_pointer() -> None:
    assert json_pointer(("paths", "/a/{b}~c", 0)) == "/paths/~1a~1{b}~0c/0"
