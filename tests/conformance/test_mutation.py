"""Mutants: they can be read, and the table tells who noticed."""

from pathlib import Path

import pytest

from tests.conformance.runner import mutation


def test_there_are_enough_and_each_says_what_it_breaks() -> None:
    found = mutation.mutants()
    assert len(found) >= 12
    assert all(mutant.clause and set(mutant.modes) <= {"sync", "async"} for mutant in found)


def test_a_mutant_without_a_docstring_is_refused(tmp_path: Path) -> None:
    (tmp_path / "silent.py").write_text("def apply(): pass\n")
    with pytest.raises(SystemExit, match=r"silent\.py"):
        mutation.mutants(tmp_path)


def test_who_notices_is_counted_and_who_is_not_noticed_survives(capsys: pytest.CaptureFixture[str]) -> None:
    assert mutation.main(["leaks_secret_in_repr", "--run", "secrets/description-of-the-client"]) == 0
    assert "1 mutants killed, 0 survived" in capsys.readouterr().out
    assert mutation.main(["leaks_secret_in_repr", "--run", "secrets/server-that-quotes*"]) == 1
    assert "survived: leaks_secret_in_repr" in capsys.readouterr().out


def test_cases_are_shared_out_so_that_each_is_run_once_and_each_mutant_meets_one() -> None:
    record = {
        "first": [("retry/a[x=1]", "sync"), ("retry/a[x=2]", "sync"), ("retry/b", "sync")],
        "second": [("retry/b", "sync")],
        "third": [("retry/b", "sync"), ("retry/c", "async")],
        "survivor": [],
    }
    assert mutation.shares(record) == {
        "first": {("retry/a[x=2]", "sync"), ("retry/b", "sync")},
        "second": {("retry/b", "sync")},
        "third": {("retry/c", "async")},
    }
