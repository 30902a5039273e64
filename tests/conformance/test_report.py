"""The reports: numbers, escaping, both sides."""

import json
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from tests.conformance.conftest import case
from tests.conformance.runner.exchange import Exchange, Request
from tests.conformance.runner.pool import Outcome
from tests.conformance.runner.report import files
from tests.conformance.runner.report.result import Column, Result
from tests.conformance.runner.report.terminal import Terminal
from tests.conformance.runner.verdict import Finding


@pytest.fixture
def result() -> Result:
    exchange = Exchange(Request("GET", "/<path>", [("host", "h")], b""), b"HTTP/1.1 200 OK\r\n\r\n\x00<html>")
    outcomes = [
        Outcome(case(id="toy/good"), "sync", "pass"),
        Outcome(
            case(id="toy/bad"),
            "sync",
            "fail",
            [Finding("result <r>", {"ok": {}}, {"error": 1})],
            [exchange],
            "a\x00log",
        ),
        Outcome(case(id="toy/gone"), "sync", "skip", reason="needs <wings>"),
        Outcome(case(id="toy/known"), "sync", "known", [Finding("x")], reason="not & yet"),
        Outcome(case(id="toy/better"), "sync", "unexpected_pass", reason="was bad"),
        Outcome(case(id="toy/broken"), "sync", "error", [Finding("the driver ended")]),
    ]
    return Result([Column("toy", outcomes), Column("none", skipped="skipped: go is not installed")], 1.25)


def test_numbers(result: Result) -> None:
    assert result.last_line() == "1 passed, 3 failed, 1 skipped, 1 known to fail"
    assert not result.ok
    assert [outcome.case.id for _, outcome in result.bad] == ["toy/bad", "toy/better", "toy/broken"]


def test_files(result: Result, tmp_path: Path) -> None:
    files.write(result, tmp_path)
    data = json.loads((tmp_path / "conformance.json").read_text())
    assert data["columns"][0]["suites"]["toy"]["fail"] == 1
    assert data["columns"][0]["cases"][1]["findings"][0]["got"] == {"error": 1}
    suite = Xml.parse(tmp_path / "junit.xml").getroot()[0]
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors"), suite.get("skipped")) == (
        "6",
        "2",
        "1",
        "2",
    )
    page = (tmp_path / "matrix.html").read_text()
    assert "result &lt;r&gt;" in page
    assert "needs &lt;wings&gt;" in page
    assert "http://" not in page.replace("http://www.w3.org", "")
    assert "| toy | 3 failed, 1 known, 1 passed, 1 skipped |" in (tmp_path / "matrix.md").read_text()


def test_the_terminal_shows_both_sides(result: Result, capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal()
    terminal.failure("toy", result.columns[0].outcomes[1])
    terminal.matrix(result)
    printed = capsys.readouterr().out
    for text in ("FAIL toy/bad (toy)", "expected", '{"ok": {}}', '{"error": 1}', "GET /<path>", "skipped: go is not"):
        assert text in printed
