"""Drivers that die, hang, lie or write rubbish must not be taken for an SDK that fails, nor stop the run."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from generator.problem import SpecError
from tests.conformance.conftest import CALLING, HELLO, Runner, case, toy
from tests.conformance.runner import features
from tests.conformance.runner.checks import RequestCheck
from tests.conformance.runner.driver import Driver, DriverError
from tests.conformance.runner.features import Language
from tests.conformance.runner.known_failing import Entry, KnownFailing
from tests.conformance.runner.pool import Pool, Settings
from tests.conformance.runner.spec import Spec

OK = case(**CALLING, expect={"r": {"ok": {}}})


def test_a_good_driver(run: Runner) -> None:
    assert run("ok(frame)", OK).status == "pass"


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("sys.stderr.write('boom'); sys.stderr.flush(); os._exit(3)", "the driver ended with status 3; it wrote: boom"),
        ("say('rubbish')", "no frame: 'rubbish'"),
        ("say('[1]')", "no frame: '[1]'"),
        ("say(json.dumps({'op': 'result', 'id': frame['id']}))", "neither ok nor error"),
        ("say(json.dumps({'op': 'result', 'id': frame['id'], 'driver_error': 'cannot'}))", "driver error: cannot"),
        ("pass", "no answer for 0.3 s"),
    ],
)
def test_what_goes_wrong_in_a_driver_is_an_error(run: Runner, body: str, words: str) -> None:
    outcome = run(body, OK, patience=0.3)
    assert outcome.status == "error"
    assert words in outcome.findings[0].what


def test_a_client_that_cannot_be_closed_fails_the_case(run: Runner) -> None:
    close = "say(json.dumps({'op': 'result', 'id': frame['id'], 'error': {'kind': 'crash', 'message': 'x'}}))"
    outcome = run("ok(frame)", OK, close=close)
    assert outcome.status == "fail"
    assert "the client `client` could not be closed" in str(outcome.findings)


def test_after_an_error_the_next_case_gets_a_new_driver(spec: Spec, check: RequestCheck, tmp_path: Path) -> None:
    language = toy(tmp_path, "os._exit(1) if frame['args'] else ok(frame)")
    fine = case(id="toy/fine", **{**CALLING, "steps": [{"call": "a.b", "as": "r"}]}, expect={"r": {"ok": {}}})
    pool = Pool(language, spec, check, KnownFailing("none"), Settings(1))
    outcomes = asyncio.run(pool.run([(OK, "sync"), (fine, "sync")], lambda outcome: None))
    assert [outcome.status for outcome in outcomes] == ["error", "pass"]


def test_answers_may_come_in_any_order(run: Runner) -> None:
    body = "seen = globals().setdefault('seen', [])\nseen.append(frame)\nif len(seen) == 3: [ok(f) for f in seen[::-1]]"
    one = case(client={}, steps=[{"parallel": {"n": 3, "call": "a.b"}, "as": "r"}], expect={"r": {"all": {"ok": {}}}})
    assert run(body, one).status == "pass"


def test_a_case_that_needs_what_is_not_there_is_skipped(run: Runner) -> None:
    outcome = run("ok(frame)", case(requires=["teleport"], steps=[{"cancel": {"call": "x"}}]))
    assert (outcome.status, outcome.reason) == ("skip", "needs cancel, teleport")


def test_a_crash_of_the_sdk_is_a_failure_not_an_error(run: Runner) -> None:
    body = (
        "say(json.dumps({'op': 'result', 'id': frame['id'], 'error': {'kind': 'crash', 'message': 'AttributeError'}}))"
    )
    outcome = run(body, OK)
    assert outcome.status == "fail"
    assert "AttributeError" in outcome.summary


def test_features_must_be_those_of_the_file(spec: Spec, check: RequestCheck, tmp_path: Path) -> None:
    language = toy(tmp_path, "ok(frame)", frozenset({"sync", "parallel", "teleport"}))
    pool = Pool(language, spec, check, KnownFailing("none"), Settings(1))
    [outcome] = asyncio.run(pool.run([(OK, "sync")], lambda outcome: None))
    assert outcome.status == "error"
    assert "only the file names ['teleport']" in outcome.findings[0].what


def test_a_driver_that_does_not_start_is_an_error() -> None:
    driver = Driver(Language("no", ("/no/such/program",), (), {}, frozenset()))
    with pytest.raises(DriverError, match="does not start"):
        asyncio.run(driver.start())


def test_standard_error_belongs_to_the_case(run: Runner) -> None:
    outcome = run("sys.stderr.write('log of the call\\n'); sys.stderr.flush(); ok(frame)", OK)
    assert outcome.log == "log of the call\n"


@pytest.mark.parametrize(
    "body",
    [
        "sys.stderr.write('token t-given-token'); sys.stderr.flush(); ok(frame)",
        "ok(frame, repr='t-given-token')",
        "say(json.dumps({'op': 'result', 'id': frame['id'], 'error': {'kind': 'api', 'message': 't-given-token'}}))",
    ],
)
def test_secrets_are_found_wherever_they_get_out(run: Runner, body: str) -> None:
    outcome = run(body, OK)
    assert outcome.status == "fail"
    assert any("'t-given-token' must not be seen" in finding.what for finding in outcome.findings)


REQUEST = """\
url = base_url + '/open-apis/vc/v1/reserves/1/get_active_meeting'
headers = {'Accept': 'application/json', 'User-Agent': 'feishu-vc-toy/1.0.0', 'Authorization': 'Bearer t-given-token'}
try: urllib.request.urlopen(urllib.request.Request(url, headers=headers)).read()
except OSError: pass
ok(frame)"""
SERVED = {**CALLING, "server": [{"on": "GET *", "reply": [{"json": {"code": 0}}]}]}


def test_requests_are_counted_ordered_and_compared(run: Runner) -> None:
    expect = {
        "r": {"ok": {}},
        "requests": {"GET *": 1},
        "in_order": [{"on": "GET *", "query": {}, "header": {"Authorization": "Bearer t-given-token"}}],
        "every": {"GET *": {"path": {"$regex": "/1/"}}},
        "connections": 1,
        "output": "",
    }
    assert run(REQUEST, case(**SERVED, expect=expect)).findings == []


@pytest.mark.parametrize(
    ("expect", "what"),
    [
        ({"requests": {"GET *": 2}}, "number of requests GET *"),
        ({"in_order": []}, "requests in order"),
        ({"in_order": ["POST *"]}, "requests in order"),
        ({"in_order": [{"on": "GET *", "query": {"a": "1"}}]}, "requests in order"),
        ({"every": {"GET *": {"header": {"x-a": "1"}}}}, "request 1 of those that GET * covers"),
        ({"every": {"POST *": {"body": ""}}}, "requests POST *"),
        ({"connections": 2}, "number of connections"),
        ({"output": {"$contains": "a log"}}, "the driver's standard error"),
        ({"r": {"error": {"kind": "api"}}}, "result r"),
        ({"r": {"ok": {"a": 1}}}, "result r"),
        ({"r": {"all": {"ok": {}}}}, "result r"),
    ],
)
def test_what_is_not_as_expected_is_found(run: Runner, expect: dict[str, Any], what: str) -> None:
    outcome = run(REQUEST, case(**SERVED, expect={"r": {"ok": {}}, **expect}))
    assert [finding.what for finding in outcome.findings] == [what]


def test_a_reply_that_nobody_asked_for_fails_the_case(run: Runner) -> None:
    outcome = run("ok(frame)", case(**SERVED, expect={"r": {"ok": {}}}))
    assert [finding.what for finding in outcome.findings] == ["reply 1 of `GET *` was used 0 times of 1"]


def test_an_unmatched_request_fails_the_case(run: Runner) -> None:
    outcome = run(REQUEST, case(**CALLING, expect={"r": {"ok": {}}}))
    assert "unmatched request: GET /open-apis/vc/v1/reserves/1/get_active_meeting" in [f.what for f in outcome.findings]


def test_known_failures_and_unexpected_passes(run: Runner) -> None:
    known = KnownFailing("toy.txt", [Entry("toy/*", None, "not yet", 1)])
    failing = run("ok(frame)", case(**CALLING, expect={"r": {"ok": {"a": 1}}}), known=known)
    assert (failing.status, failing.is_bad, failing.reason) == ("known", False, "not yet")
    passing = run("ok(frame)", OK, known=known)
    assert (passing.status, passing.is_bad) == ("unexpected_pass", True)


def test_a_feature_may_be_of_one_mode() -> None:
    language = Language("x", ("x",), (), {}, frozenset({"proxy", "cancel@async"}))
    assert language.can("sync") == {"proxy"}
    assert language.can("async") == {"proxy", "cancel"}


def test_a_wrong_features_file_is_refused_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("command: [x]\nmodes: {}\nfeatures: [a]\n")
    with pytest.raises(SpecError, match=r"features/x\.yaml:2: "):
        features.load("x", tmp_path)


class TestThePythonDriver:
    """The protocol as a person would type it."""

    def speak(self, *lines: str) -> tuple[int | None, list[dict[str, Any]]]:
        async def play() -> tuple[int | None, list[dict[str, Any]]]:
            driver = Driver(features.load("python"))
            await driver.start()
            for line in lines:
                frame = json.loads(line)
                await driver.answer(await driver.send(frame))
            status = await driver.stop()
            return status, [json.loads(text) for text in driver.frames]

        return asyncio.run(play())

    def test_it_greets_with_its_features_and_ends_with_its_input(self) -> None:
        status, frames = self.speak()
        assert status == 0
        assert frames[0].keys() >= json.loads(HELLO).keys()

    @pytest.mark.parametrize(
        "line",
        ['{"op":"dance","id":"1"}', '{"op":"call","id":"1","client":"nobody","method":"a.b","args":{},"options":{}}'],
    )
    def test_what_it_does_not_know_is_a_driver_error(self, line: str) -> None:
        with pytest.raises(DriverError, match="driver error"):
            self.speak(line)
