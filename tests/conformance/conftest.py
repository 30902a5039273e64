"""What the engine's tests share: the spec, small cases, drivers made of a few lines."""

import asyncio
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.runner.case import Case
from tests.conformance.runner.checks import RequestCheck
from tests.conformance.runner.features import Language
from tests.conformance.runner.known_failing import KnownFailing
from tests.conformance.runner.loader import unfold
from tests.conformance.runner.pool import Outcome, Pool, Settings
from tests.conformance.runner.spec import Spec

HELLO = '{"op":"hello","proto":1,"lang":"toy","sdk":"0","runtime":"toy","features":["sync","parallel","log"]}'


@pytest.fixture(scope="session")
def spec() -> Spec:
    return Spec()


@pytest.fixture(scope="session")
def check(spec: Spec) -> RequestCheck:
    return RequestCheck(spec)


def case(**data: Any) -> Case:
    raw = {"id": "toy/case", "why": "to test the engine", "expect": {"requests": {"*": 0}}, **data}
    return unfold(raw, "toy", "toy.yaml:1")[0]


Runner = Callable[..., Outcome]


@pytest.fixture
def run(spec: Spec, check: RequestCheck, tmp_path: Path) -> Runner:
    """Run one case with a driver whose body is given: Python lines that see `frame` and call `say(text)`."""

    def play(
        body: str, one: Case, *, known: KnownFailing | None = None, patience: float = 5.0, close: str = "ok(frame)"
    ) -> Outcome:
        pool = Pool(toy(tmp_path, body, close=close), spec, check, known or KnownFailing("none"), Settings(1, patience))
        return asyncio.run(pool.run([(one, "sync")], lambda outcome: None))[0]

    return play


def toy(
    folder: Path,
    body: str,
    features: frozenset[str] = frozenset({"sync", "parallel", "log"}),
    close: str = "ok(frame)",
) -> Language:
    """A language whose driver greets properly and does what `body` says for calls, what `close` says for that."""
    lines = [
        "import json, os, sys, urllib.request",
        "def say(text): print(text, flush=True)",
        "def ok(frame, **more): say(json.dumps({'op': 'result', 'id': frame['id'], 'ok': {}, **more}))",
        "for line in sys.stdin:",
        "    frame = json.loads(line)",
        f"    if frame['op'] == 'hello': say({HELLO!r}); continue",
        "    if frame['op'] == 'client': base_url = frame['base_url']; ok(frame); continue",
        "    if frame['op'] == 'advance':",
        "        say(json.dumps({'op': 'advanced', 'id': frame['id'], 'client': frame['client'], 'sleeps_ms': [500]}))",
        "        continue",
        f"    if frame['op'] == 'close': {close}; continue",
        "    if frame['op'] != 'call': ok(frame); continue",
        *(f"    {line}" for line in body.splitlines()),
    ]
    path = folder / "driver.py"
    path.write_text("\n".join(lines) + "\n")
    return Language("toy", (sys.executable, str(path)), (), {"sync": "toy"}, features)


CALLING: Mapping[str, Any] = {
    "client": {"access_token": "t-given-token"},
    "steps": [{"call": "reserves.get_active_meeting", "args": {"reserve_id": "1"}, "as": "r"}],
}
