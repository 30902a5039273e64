"""Proves that cases can fail: runs them against wrong variants of the Python runtime, and counts who notices.

A mutant that no case fails has survived. A case that no mutant fails proves nothing, unless it is marked `smoke`.
"""

import argparse
import asyncio
import json
import os
import runpy
import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from rich.table import Table
from rich.text import Text

from generator.problem import SpecError
from tests.conformance.runner import features, from_spec, known_failing, loader
from tests.conformance.runner.case import Case
from tests.conformance.runner.checks import RequestCheck
from tests.conformance.runner.places import MUTANTS, REPORT
from tests.conformance.runner.pool import Outcome, Pool, Settings
from tests.conformance.runner.report.terminal import Terminal
from tests.conformance.runner.spec import Spec

LANGUAGE = "python"


@dataclass
class Mutant:
    """A wrong variant: what it breaks, in which modes, and the cases that noticed."""

    name: str
    path: Path
    clause: str
    modes: tuple[str, ...]
    suites: frozenset[str]
    """Where it can be noticed at all; empty: anywhere."""
    patience: float | None
    """Seconds that an answer may take, where it is about answers that never come."""
    may_crash: bool
    """Whether raising what is none of the SDK's errors is what it is about."""
    crashed: set[str] = field(default_factory=set)
    """The ids of cases in which it crashed though that is not what it is about: such a case has noticed nothing."""
    killers: dict[str, set[str]] = field(default_factory=dict)
    """Suite → ids of its cases that failed."""

    pairs: set[tuple[str, str]] = field(default_factory=set)
    """The permutations that noticed, each with its mode."""

    @property
    def cases(self) -> set[str]:
        """The ids of all cases that noticed."""
        return {case for cases in self.killers.values() for case in cases}

    def note(self, outcomes: Sequence[Outcome], passing: Collection[tuple[str, str]]) -> None:
        """Note who noticed; `passing` are those that pass without a mutant."""
        for outcome in outcomes:
            pair = (outcome.case.name, outcome.mode)
            if not outcome.is_bad or pair not in passing:
                continue
            if outcome.crashed and not self.may_crash:
                self.crashed.add(outcome.case.id)
            else:
                self.killers.setdefault(outcome.case.suite, set()).add(outcome.case.id)
                self.pairs.add(pair)


def mutants(folder: Path = MUTANTS) -> list[Mutant]:
    """Read what there is."""
    found = []
    for path in sorted(folder.glob("[!_]*.py")):
        content = runpy.run_path(str(path))
        clause = (content["__doc__"] or "").strip().splitlines()
        if not clause:
            raise SystemExit(f"{path.name}: say in a docstring which clause it breaks")
        patience: float | None = content.get("PATIENCE")
        modes, suites = tuple(content.get("MODES", ("sync",))), frozenset(content.get("SUITES", ()))
        found.append(Mutant(path.stem, path, clause[0], modes, suites, patience, bool(content.get("CRASHES"))))
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line says; 1 if a mutant survives, or a case that no mutant fails is not smoke."""
    given = _parser().parse_args(arguments)
    terminal = Terminal()
    spec = Spec()
    every = mutants()
    chosen = [mutant for mutant in every if not given.names or mutant.name in given.names]
    if unknown := set(given.names) - {mutant.name for mutant in every}:
        print(f"no mutant {', '.join(sorted(unknown))}; there are {', '.join(m.name for m in every)}", file=sys.stderr)
        return 1
    try:
        cases = loader.load(from_spec.generator(spec), given.run)
        bench = Bench(spec, cases, Settings(given.jobs, given.patience), terminal)
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    modes = sorted({mode for mutant in chosen for mode in mutant.modes})
    sound = bench.run("without a mutant", _suites_of(chosen), modes, {})
    if bad := [outcome for outcome in sound if outcome.is_bad]:
        for outcome in bad:
            terminal.failure(outcome.mode, outcome)
        print(f"{len(bad)} cases fail without any mutant: mend them first")
        return 1
    passing = {(outcome.case.name, outcome.mode) for outcome in sound if outcome.status == "pass"}
    record = read_record(RECORD)
    share = shares(record) if given.quick else {}
    for mutant in chosen:
        if mutant.name in share:
            mutant.note(bench.against(mutant, share[mutant.name] & passing), passing)
        if not mutant.killers:
            mutant.note(bench.against(mutant, passing), passing)
        if not given.quick and not given.run:
            record[mutant.name] = sorted(mutant.pairs)
    if not given.quick and not given.run:
        RECORD.parent.mkdir(parents=True, exist_ok=True)
        RECORD.write_text(json.dumps(record, indent=1) + "\n")
    ran = {outcome.case.id for outcome in sound if outcome.status == "pass"}
    whole = not given.names and not given.run
    return _report(terminal, chosen, [case for case in cases if case.id in ran], whole=whole, verbose=given.verbose)


Pair = tuple[str, str]
"""A case by its reported name, and a mode."""

RECORD = REPORT / "kills.json"
"""Which cases failed which mutant when all were run last."""


def read_record(path: Path) -> dict[str, list[Pair]]:
    """Read what a whole run wrote down; nothing if there was none."""
    if not path.exists():
        return {}
    return {name: [(case, mode) for case, mode in pairs] for name, pairs in json.loads(path.read_text()).items()}


def shares(record: Mapping[str, Sequence[Pair]]) -> dict[str, set[Pair]]:
    """Share the cases out among the mutants that they fail: each case once, each mutant one case at least."""
    found: dict[str, set[Pair]] = {}
    seen: set[str] = set()
    for name, pairs in record.items():
        new = {case_id(pair): pair for pair in pairs if case_id(pair) not in seen}
        seen |= set(new)
        if pairs:
            found[name] = set(new.values()) or {pairs[0]}
    return found


def case_id(pair: Pair) -> str:
    """Give a case's name without its permutation."""
    return pair[0].partition("[")[0]


def _suites_of(chosen: Sequence[Mutant]) -> frozenset[str]:
    """Give the suites that any of them needs; none if one needs all."""
    every = [mutant.suites for mutant in chosen]
    return frozenset() if not all(every) else frozenset().union(*every)


class Bench:
    """Runs the chosen cases, again and again."""

    def __init__(self, spec: Spec, cases: Sequence[Case], settings: Settings, terminal: Terminal) -> None:
        """Prepare."""
        self._spec = spec
        self._check = RequestCheck(spec)
        self._cases = cases
        self._settings = settings
        self._terminal = terminal
        self._language = features.load(LANGUAGE)
        self._known = known_failing.load(LANGUAGE)

    def against(self, mutant: Mutant, pairs: Collection[tuple[str, str]]) -> list[Outcome]:
        """Run those of some permutations that can notice a mutant."""
        env = {"CONFORMANCE_MUTANT": str(mutant.path)}
        return self.run(mutant.name, mutant.suites, mutant.modes, env, only=pairs, patience=mutant.patience)

    def run(
        self,
        title: str,
        suites: frozenset[str],
        modes: Sequence[str],
        env: dict[str, str],
        only: Collection[tuple[str, str]] | None = None,
        patience: float | None = None,
    ) -> list[Outcome]:
        """Run the cases of some suites (none given: all) with these variables in the drivers' environment."""
        cases = [case for case in self._cases if not suites or case.suite in suites]
        work = [(c, mode) for c in cases for mode in modes if only is None or (c.name, mode) in only]
        patience = patience or self._settings.patience
        settings = Settings(self._settings.jobs, patience, env, one_failure_is_enough=bool(env))
        pool = Pool(self._language, self._spec, self._check, self._known, settings)
        with self._terminal.progress(title, len(work)) as counter:
            return asyncio.run(pool.run(work, counter))


def _report(terminal: Terminal, chosen: Sequence[Mutant], cases: Sequence[Case], *, whole: bool, verbose: bool) -> int:
    suites = sorted({case.suite for case in cases})
    table = Table(box=None, pad_edge=False, header_style="bold", caption="cases that fail, by suite")
    table.add_column("mutant", no_wrap=True, min_width=max((len(mutant.name) for mutant in chosen), default=0))
    for suite in suites:
        table.add_column(suite, justify="right", no_wrap=True)
    for mutant in chosen:
        counts = [str(len(mutant.killers.get(suite, ()))) for suite in suites]
        style = "" if mutant.killers else "bold red"
        table.add_row(Text(mutant.name, style=style), *("·" if count == "0" else count for count in counts))
    terminal.console.print(table)
    if verbose:
        for mutant in chosen:
            print(f"\n{mutant.name}: {mutant.clause}")
            print("".join(f"  {case}\n" for case in sorted(mutant.cases)), end="")
    survivors = [mutant for mutant in chosen if not mutant.killers]
    for mutant in survivors:
        print(f"survived: {mutant.name} ({mutant.clause})")
    crashing = [mutant for mutant in chosen if mutant.crashed - mutant.cases]
    for mutant in crashing:
        print(f"crashes, and so proves nothing: {mutant.name} ({', '.join(sorted(mutant.crashed)[:3])})")
    killers = {case for mutant in chosen for case in mutant.cases}
    idle = sorted({case.id for case in cases if not case.smoke} - killers) if whole else []
    for case in idle:
        print(f"no mutant fails this case: {case}")
    parts = [f"{len(chosen) - len(survivors)} mutants killed, {len(survivors)} survived"]
    parts += [f"{len(killers)} of {len({case.id for case in cases})} cases killed one"] if whole else []
    print("; ".join(parts))
    return 1 if survivors or crashing or idle else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.mutants", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="mutants; all by default")
    parser.add_argument("--run", nargs="*", default=[], metavar="PATTERN", help="cases, such as 'token/*' or retry")
    parser.add_argument("--verbose", action="store_true", help="name the cases that each mutant fails")
    parser.add_argument(
        "--quick", action="store_true", help="each case only against one mutant that it failed last time"
    )
    parser.add_argument("--jobs", type=int, default=max(4, 2 * (os.cpu_count() or 1)), help="driver processes")
    parser.add_argument("--patience", type=float, default=5.0, help="seconds that an answer may take")
    return parser
