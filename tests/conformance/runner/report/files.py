"""The run as files: conformance.json, junit.xml, matrix.md and matrix.html."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

from tests.conformance.runner.pool import Outcome
from tests.conformance.runner.report.html import page
from tests.conformance.runner.report.result import Column, Result


def write(result: Result, folder: Path) -> None:
    """Write all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    files = {
        "conformance.json": json.dumps(as_json(result), ensure_ascii=False, indent=1) + "\n",
        "junit.xml": junit(result),
        "matrix.md": markdown(result),
        "matrix.html": page(result),
    }
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")


def as_json(result: Result) -> dict[str, Any]:
    """Give the whole run as data."""
    return {
        "ok": result.ok,
        "summary": result.last_line(),
        "seconds": round(result.seconds, 1),
        "problems": result.problems,
        "columns": [
            {
                "name": column.name,
                "skipped": column.skipped,
                "suites": {suite: result.cell(suite, column).counts for suite in result.suites},
                "cases": [_case(outcome) for outcome in column.outcomes],
            }
            for column in result.columns
        ],
    }


def _case(outcome: Outcome) -> dict[str, Any]:
    data: dict[str, Any] = {
        "name": outcome.case.name,
        "status": outcome.status,
        "reason": outcome.reason,
        "seconds": round(outcome.seconds, 3),
    }
    if outcome.status not in ("pass", "skip"):
        data["why"] = outcome.case.why
        data["findings"] = [vars(finding) for finding in outcome.findings]
        data["exchanges"] = [exchange.as_json() for exchange in outcome.exchanges]
        data["log"] = outcome.log
    return data


def junit(result: Result) -> str:
    """Write JUnit's XML: a test suite for each column and suite."""
    root = Xml.Element("testsuites", name="conformance", time=f"{result.seconds:.1f}")
    for column in result.columns:
        for suite in result.suites:
            outcomes = [outcome for outcome in column.outcomes if outcome.case.suite == suite]
            counts = result.cell(suite, column).counts
            node = Xml.SubElement(
                root,
                "testsuite",
                name=f"{column.name}/{suite}",
                tests=str(len(outcomes)),
                failures=str(counts["fail"] + counts["unexpected_pass"]),
                errors=str(counts["error"]),
                skipped=str(counts["skip"] + counts["known"]),
            )
            for outcome in outcomes:
                _junit_case(node, column, outcome)
    Xml.indent(root)
    return Xml.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _junit_case(suite: Xml.Element, column: Column, outcome: Outcome) -> None:
    node = Xml.SubElement(
        suite, "testcase", classname=column.name, name=outcome.case.name, time=f"{outcome.seconds:.3f}"
    )
    if outcome.status in ("skip", "known"):
        Xml.SubElement(node, "skipped", message=_clean(outcome.reason))
    elif outcome.status != "pass":
        kind = "error" if outcome.status == "error" else "failure"
        what = "; ".join(finding.what for finding in outcome.findings) or "it passes, but is listed as known to fail"
        child = Xml.SubElement(node, kind, message=_clean(what))
        child.text = _clean(json.dumps(_case(outcome), ensure_ascii=False, indent=1, default=str))


def _clean(text: str) -> str:
    """Leave out what XML cannot hold."""
    return "".join(c for c in text if c in "\t\n" or (c >= " " and not "\ud800" <= c <= "\udfff" and c < "\ufffe"))


def markdown(result: Result) -> str:
    """Write the matrix as a table."""
    rows = [["suite", *(column.name for column in result.columns)]]
    rows.append(["---"] * len(rows[0]))
    for suite in [*result.suites, None]:
        cells = [result.cell(suite, column) for column in result.columns]
        rows.append([suite or "**all**", *(cell.text for cell in cells)])
    table = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    skipped = [f"- {column.name}: {column.skipped}" for column in result.columns if column.skipped]
    return "\n\n".join(["# Conformance", table, *(["\n".join(skipped)] if skipped else []), result.last_line()]) + "\n"
