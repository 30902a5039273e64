"""A driver that says `ok: {}` to everything must fail nearly every case: expectations are real."""

import asyncio

from tests.conformance.runner import features, from_spec, loader
from tests.conformance.runner.checks import RequestCheck
from tests.conformance.runner.known_failing import KnownFailing
from tests.conformance.runner.pool import Pool, Settings
from tests.conformance.runner.spec import Spec


def test_the_null_driver_fails(spec: Spec, check: RequestCheck) -> None:
    cases = {
        case.id: case
        for case in loader.load(from_spec.generator(spec))
        if not case.smoke and "sync" in case.modes | {"sync"}
    }
    pool = Pool(features.load("null"), spec, check, KnownFailing("none"), Settings(4, patience=0.2))
    outcomes = asyncio.run(pool.run([(case, "sync") for case in cases.values()], lambda outcome: None))
    ran = [outcome for outcome in outcomes if outcome.status != "skip"]
    passed = [outcome.case.id for outcome in ran if outcome.status == "pass"]
    assert len(ran) >= 150
    assert len(passed) <= 0.05 * len(ran), passed
