"""Lists of known failures."""

from pathlib import Path

import pytest

from generator.problem import SpecError
from tests.conformance.runner import known_failing


def read(folder: Path, text: str) -> known_failing.KnownFailing:
    (folder / "go.txt").write_text(text)
    return known_failing.load("go", folder)


def test_patterns_cover_names_and_modes(tmp_path: Path) -> None:
    found = read(tmp_path, "# head\n\nretry/x[status=4*]  # because\ntoken/*@async  # no loop\n")
    assert found.reason("retry/x[status=408]", "sync") == "because"
    assert found.reason("retry/x[status=500]", "sync") is None
    assert found.reason("token/a", "async") == "no loop"
    assert found.reason("token/a", "sync") is None


def test_a_line_needs_a_reason(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"known-failing/go\.txt:2: "):
        read(tmp_path, "a/b  # fine\nretry/x\n")


def test_a_pattern_that_covers_nothing_is_told(tmp_path: Path) -> None:
    found = read(tmp_path, "retry/x  # because\nretry/y  # because\n")
    assert found.unused([("retry/x", "sync")]) == ["known-failing/go.txt:2: `retry/y` covers no case; remove the line"]


def test_no_file_is_an_empty_list(tmp_path: Path) -> None:
    assert known_failing.load("go", tmp_path).unused([]) == []
