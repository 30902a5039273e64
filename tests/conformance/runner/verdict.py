"""Holds what happened in a case against what the case expects."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.conformance.runner.case import Case
from tests.conformance.runner.execute import Observed
from tests.conformance.runner.matching import differences, matches
from tests.conformance.runner.report.pretty import without_nulls
from tests.conformance.runner.server import covers

_TOKEN_KEYS = ("tenant_access_token", "app_access_token", "access_token", "refresh_token")
_LONG_ENOUGH = 8
"""Shorter secrets could stand in an innocent text by chance; a case that uses one names it in `never_in_output`."""


@dataclass
class Finding:
    """One expectation that was not met, with both sides for the report."""

    what: str
    expected: Any = None
    got: Any = None
    details: list[str] = field(default_factory=list)


def judge(case: Case, observed: Observed) -> list[Finding]:
    """Give everything that is not as expected; nothing is a pass."""
    found = [Finding(problem) for problem in observed.problems]
    for name, expected in case.results.items():
        found += _result(name, expected, observed.results.get(name))
    expect = case.expect
    for pattern, count in expect.get("requests", {}).items():
        got = sum(covers(pattern, exchange.request) for exchange in observed.exchanges)
        if not matches(count, got):
            found.append(Finding(f"number of requests {pattern}", count, got))
    if "in_order" in expect:
        found += _in_order(expect["in_order"], observed)
    for pattern, wanted in expect.get("every", {}).items():
        found += _every(pattern, wanted, observed)
    if "sleeps_ms" in expect:
        found += _sleeps(expect["sleeps_ms"], observed)
    if "connections" in expect and not matches(expect["connections"], observed.connections):
        found.append(Finding("number of connections", expect["connections"], observed.connections))
    if "output" in expect:
        lines = differences(expect["output"], observed.log)
        found += [Finding("the driver's standard error", expect["output"], observed.log, lines)] if lines else []
    return found + _leaks(case, observed)


def _result(name: str, expected: Mapping[str, Any], got: Any) -> list[Finding]:
    lines = _compare(expected, got)
    if lines and isinstance(got, Mapping) and "error" in got and isinstance(expected.get("error"), Mapping):
        asked = ("kind", *expected["error"], "message")  # an error has many fields
        got = {"error": {field: got["error"].get(field) for field in asked}}
    return [Finding(f"result {name}", expected, _shown(got), lines)] if lines else []


def _shown(got: Any) -> Any:
    """A result as reports show it: without nulls, and of many the first few."""
    if isinstance(got, list) and len(got) > 5:
        return [*(without_nulls(each) for each in got[:5]), f"… and {len(got) - 5} more"]
    return without_nulls(got)


def _compare(expected: Mapping[str, Any], got: Any) -> list[str]:
    if "all" in expected:
        if not isinstance(got, list) or not got:
            return [f"a list of results was expected, got {got!r}"]
        wrong = [(at, _compare(expected["all"], each)) for at, each in enumerate(got)]
        wrong = [(at, lines) for at, lines in wrong if lines]
        return (
            [f"{len(wrong)} of {len(got)} are wrong, the first is number {wrong[0][0]}", *wrong[0][1]] if wrong else []
        )
    if "counts" in expected:
        return _counts(expected["counts"], got)
    if not isinstance(got, Mapping):
        return [f"one result was expected, got {'nothing' if got is None else got!r}"]
    if "ok" in expected:
        return differences(expected["ok"], got["ok"], at="ok") if "ok" in got else [f"an error came: {_brief(got)}"]
    if "error" not in got:
        return ["no error came"]
    return differences(expected["error"], got["error"], subset=True, at="error")


def _counts(expected: list[Mapping[str, Any]], got: Any) -> list[str]:
    if not isinstance(got, list):
        return [f"a list of results was expected, got {got!r}"]
    left = list(got)
    lines = []
    for group in expected:
        wanted = {key: value for key, value in group.items() if key != "n"}
        hits = [each for each in left if not _compare(wanted, each)]
        left = [each for each in left if each not in hits]
        lines += [f"{name}: {line}" for name in wanted for line in differences(group["n"], len(hits), at="number")]
    if left:
        lines.append(f"{len(left)} of {len(got)} are like nothing expected, the first is {_brief(left[0])}")
    return lines


def _in_order(expected: list[Any], observed: Observed) -> list[Finding]:
    wanted = [{"on": each} if isinstance(each, str) else each for each in expected]
    lines = []
    if len(wanted) != len(observed.exchanges):
        lines.append(f"{len(wanted)} requests expected, got {len(observed.exchanges)}")
    for at, (each, exchange) in enumerate(zip(wanted, observed.exchanges, strict=False), 1):
        request = exchange.request
        if not covers(each["on"], request):
            lines.append(f"request {at}: expected {each['on']}, got {request.method} {request.path}")
        else:
            rest = {name: value for name, value in each.items() if name != "on"}
            lines += [f"request {at}: {line}" for line in exactly(rest, exchange.request.facts())]
    got = [f"{exchange.request.method} {exchange.request.target}" for exchange in observed.exchanges]
    return [Finding("requests in order", expected, got, lines)] if lines else []


def _every(pattern: str, wanted: Mapping[str, Any], observed: Observed) -> list[Finding]:
    requests = [exchange.request for exchange in observed.exchanges if covers(pattern, exchange.request)]
    if not requests:
        return [Finding(f"requests {pattern}", wanted, None, ["there is no such request"])]
    for at, request in enumerate(requests, 1):
        facts = request.facts()
        lines = exactly(wanted, facts)
        if lines:
            got = {name: facts[name] for name in wanted}
            return [Finding(f"request {at} of those that {pattern} covers", wanted, got, lines)]
    return []


def exactly(wanted: Mapping[str, Any], facts: Mapping[str, Any]) -> list[str]:
    """Compare a request: of headers the keys given, everything else completely; null is not absent here."""
    found = []
    for name, value in wanted.items():
        if name == "header":
            value = {key.lower(): item for key, item in value.items()}
        found += differences(value, facts[name], strict=name != "header", subset=name == "header", at=name)
    return found


def _sleeps(expected: Any, observed: Observed) -> list[Finding]:
    got: Any = observed.sleeps_ms
    if isinstance(expected, list):
        got = [ms for sleeps in observed.sleeps_ms.values() for ms in sleeps]
    lines = differences(expected, got)
    return [Finding("waits in ms", expected, got, lines)] if lines else []


def _leaks(case: Case, observed: Observed) -> list[Finding]:
    secrets = {each for each in observed.secrets | _handed_out(case.server) if len(each) >= _LONG_ENOUGH}
    output = _output(observed)
    return [
        Finding(f"{secret!r} must not be seen", "not in errors, descriptions or logs", _around(output, secret))
        for secret in sorted(secrets | set(case.expect.get("never_in_output", ())))
        if secret in output
    ]


def _handed_out(data: Any) -> set[str]:
    """The tokens in scripted answers."""
    found: set[str] = set()
    if isinstance(data, Mapping):
        for name, value in data.items():
            found |= {value} if name in _TOKEN_KEYS and isinstance(value, str) else _handed_out(value)
    elif isinstance(data, (list, tuple)):
        for item in data:
            found |= _handed_out(item)
    return found


def _output(observed: Observed) -> str:
    """All that people could get to see: the log, errors, descriptions; not what a call returns, nor new token pairs."""
    texts = [observed.log]
    for text in observed.frames:
        frame = json.loads(text)
        shown = {name: frame.get(name) for name in ("error", "repr")}
        if isinstance(frame.get("ok"), dict):
            shown["description"] = frame["ok"].get("repr")
        texts.append(json.dumps(shown, ensure_ascii=False))
    return "\n".join(texts)


def _around(text: str, part: str) -> str:
    at = text.find(part)
    return f"…{text[max(0, at - 80) : at + len(part) + 40]}…"


def _brief(result: Any) -> str:
    text = json.dumps(result, ensure_ascii=False)
    return text if len(text) < 600 else text[:600] + "…"
