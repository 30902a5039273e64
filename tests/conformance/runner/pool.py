"""Runs cases on a few driver processes of one language, and turns what happened into outcomes."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from tests.conformance.runner.case import Case
from tests.conformance.runner.driver import Driver, DriverError
from tests.conformance.runner.exchange import Exchange
from tests.conformance.runner.execute import Observed, Stage, execute, temporary_folder
from tests.conformance.runner.features import Language
from tests.conformance.runner.known_failing import KnownFailing
from tests.conformance.runner.server import Check
from tests.conformance.runner.spec import Spec
from tests.conformance.runner.verdict import Finding, judge

Status = Literal["pass", "fail", "error", "skip", "known", "unexpected_pass"]


@dataclass
class Outcome:
    """How a case ended in a mode. `error`: the driver went wrong; `known`: it fails and is listed."""

    case: Case
    mode: str
    status: Status
    findings: list[Finding] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)
    log: str = ""
    reason: str = ""
    seconds: float = 0.0
    crashed: bool = False
    """The SDK raised what is none of its errors."""

    @property
    def summary(self) -> str:
        """What went wrong, in a line."""
        texts = [
            f"{finding.what}{': ' if finding.details else ''}{'; '.join(finding.details)}" for finding in self.findings
        ]
        return (texts[0] if texts else self.reason)[:300]

    @property
    def is_bad(self) -> bool:
        """Whether it fails the run."""
        return self.status in ("fail", "error", "unexpected_pass")


@dataclass
class Settings:
    """How to run: processes, patience in seconds, variables for the drivers."""

    jobs: int
    patience: float = 20.0
    env: dict[str, str] = field(default_factory=dict)
    one_failure_is_enough: bool = False
    """Once a permutation of a case failed, its others are left out."""


class Pool:
    """Runs cases of one language."""

    def __init__(self, language: Language, spec: Spec, check: Check, known: KnownFailing, settings: Settings) -> None:
        """Prepare; drivers start when they are needed."""
        self._language = language
        self._spec = spec
        self._check = check
        self._known = known
        self._settings = settings
        self._idle: list[Driver] = []
        self._failed: set[str] = set()

    async def run(self, work: Sequence[tuple[Case, str]], tell: Callable[[Outcome], None]) -> list[Outcome]:
        """Run cases, each in a mode; `tell` is called with each outcome as it comes."""
        # Those with many calls take longest; they come first, so that at the end no driver works alone.
        queue = iter(sorted(work, key=lambda pair: not any("parallel" in step for step in pair[0].steps)))
        outcomes: dict[tuple[str, str], Outcome] = {}

        async def worker() -> None:
            for case, mode in queue:
                if self._settings.one_failure_is_enough and case.id in self._failed:
                    outcome = Outcome(case, mode, "skip", reason="another permutation failed")
                else:
                    outcome = await self._one(case, mode)
                if outcome.is_bad:
                    self._failed.add(case.id)
                outcomes[case.name, mode] = outcome
                tell(outcome)

        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(min(self._settings.jobs, len(work))):
                    group.create_task(worker())
        finally:
            await asyncio.gather(*(driver.stop() for driver in self._idle))
        return [outcomes[case.name, mode] for case, mode in work]

    async def _one(self, case: Case, mode: str) -> Outcome:
        if reason := why_not(case, mode, self._language):
            return Outcome(case, mode, "skip", reason=reason)
        with temporary_folder() as name:
            stage = Stage(case, self._spec, self._check, Path(name))
            try:
                await stage.open()
                driver = await self._driver(stage)
                observed = await execute(stage, mode, driver)
            except DriverError as error:
                return Outcome(case, mode, "error", [Finding(str(error))])
            finally:
                await stage.server.close()
            if driver.is_usable and not case.env:
                self._idle.append(driver)
            else:
                await driver.stop()
        return self._outcome(stage, mode, observed)

    async def _driver(self, stage: Stage) -> Driver:
        own = stage.now_known(dict(stage.case.env))
        while self._idle and not own:
            driver = self._idle.pop()
            if driver.is_usable:
                return driver
            await driver.stop()
        # A variable of the environment must be there from the process' first moment: some languages read it only then.
        driver = Driver(self._language, env={**self._settings.env, **own}, patience=self._settings.patience)
        try:
            await driver.start()
        except DriverError as error:
            driver.give_up(error)
            await driver.stop()
            raise
        return driver

    def _outcome(self, stage: Stage, mode: str, observed: Observed) -> Outcome:
        case = stage.case
        if observed.failure is not None:
            status: Status = "error"
            findings = [Finding(str(observed.failure)), *(Finding(problem) for problem in observed.problems)]
        else:
            findings = judge(replace(case, expect=stage.now_known(dict(case.expect))), observed)
            status = "fail" if findings else "pass"
        reason = self._known.reason(case.name, mode)
        if reason is not None:
            status = "unexpected_pass" if status == "pass" else "known"
        outcome = Outcome(case, mode, status, findings, observed.exchanges, observed.log, reason or "")
        outcome.seconds, outcome.crashed = observed.seconds, observed.crashed
        return outcome


def why_not(case: Case, mode: str, language: Language) -> str | None:
    """Say why a case is not run in a mode."""
    if case.modes and mode not in case.modes:
        return f"is for {', '.join(sorted(case.modes))}"
    lacking = case.needs - language.can(mode)
    return f"needs {', '.join(sorted(lacking))}" if lacking else None
