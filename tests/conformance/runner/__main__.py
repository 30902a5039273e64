"""`python -m tests.conformance.runner`: runs the suite and prints a matrix of suites and languages."""

import argparse
import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Sequence

from generator import tasks
from generator.problem import Refusal, SpecError
from tests.conformance.runner import features, from_spec, known_failing, loader
from tests.conformance.runner.checks import RequestCheck
from tests.conformance.runner.features import Language
from tests.conformance.runner.places import MUTANTS, REPORT, ROOT
from tests.conformance.runner.pool import Pool, Settings
from tests.conformance.runner.report import files
from tests.conformance.runner.report.result import Column, Result
from tests.conformance.runner.report.terminal import Terminal
from tests.conformance.runner.spec import Spec

_SHOWN = 12
"""Failing cases that are printed whole."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line says; 1 if anything failed."""
    given = _parser().parse_args(arguments)
    terminal = Terminal()
    spec = Spec()
    try:
        cases = loader.load(from_spec.generator(spec), given.run)
        chosen = [features.load(name) for name in given.lang or features.languages()]
        lists = {language.name: known_failing.load(language.name) for language in chosen}
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    if not cases:
        print(f"no case is called {' or '.join(given.run)}", file=sys.stderr)
        return 1
    settings = Settings(given.jobs, given.patience, _mutant(given.mutant))
    check = RequestCheck(spec)
    started = time.monotonic()
    result = Result([])
    for language in chosen:
        modes = [mode for mode in language.modes if given.mode in (None, mode)]
        missing = tasks.missing_tool(language.target, "build") if language.target else None
        broken = None if missing else _build(language)
        if missing or broken:
            text = f"skipped: {missing}" if missing else "its driver cannot be built"
            result.columns += [Column(language.modes[mode], skipped=text) for mode in modes]
            if broken or os.environ.get("CI"):
                result.problems.append(f"{language.name}: {broken or missing}")
            continue
        pool = Pool(language, spec, check, lists[language.name], settings)
        work = [(case, mode) for case in cases for mode in modes]
        with terminal.progress(language.name, len(work)) as counter:
            outcomes = asyncio.run(pool.run(work, counter))
        for mode in modes:
            result.columns.append(
                Column(language.modes[mode], [outcome for outcome in outcomes if outcome.mode == mode])
            )
        if not given.run:
            result.problems += lists[language.name].unused(
                (case.name, mode) for case in cases for mode in language.modes
            )
    result.seconds = time.monotonic() - started
    files.write(result, REPORT)
    _print(terminal, result, given.verbose)
    return 0 if result.ok else 1


def _print(terminal: Terminal, result: Result, verbose: bool) -> None:
    for column, outcome in result.bad[:_SHOWN]:
        terminal.failure(column.name, outcome)
    for column, outcome in result.bad[_SHOWN:]:
        print(f"{outcome.status.upper()} {outcome.case.name} ({column.name}): {outcome.summary}")
    if len(result.bad) > _SHOWN:
        print(f"the details of all are in {(REPORT / 'matrix.html').relative_to(ROOT)}")
    for column in result.columns if verbose else ():
        for outcome in column.outcomes:
            if not outcome.is_bad:
                terminal.case(column.name, outcome)
    terminal.matrix(result)
    for problem in result.problems:
        print(problem)
    names = {(outcome.case.id, outcome.case.name) for column in result.columns for outcome in column.outcomes}
    print(f"{len({case for case, _ in names})} cases in {len(names)} permutations, {result.seconds:.1f} s")
    print(result.last_line())


def _build(language: Language) -> str | None:
    """Build a language and its driver; say what went wrong, if it did."""
    if language.target:
        try:
            tasks.build(features.PATHS, language.target)
        except Refusal as refusal:
            return str(refusal)
    for command in language.build:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"{' '.join(command)} failed:\n{done.stdout}{done.stderr}"
    return None


def _mutant(name: str | None) -> dict[str, str]:
    if name is None:
        return {}
    path = MUTANTS / f"{name}.py"
    if not path.exists():
        raise SystemExit(f"no mutant {name}; there are {', '.join(sorted(p.stem for p in MUTANTS.glob('[!_]*.py')))}")
    return {"CONFORMANCE_MUTANT": str(path)}


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.conformance.runner", description=__doc__)
    parser.add_argument("--lang", nargs="*", metavar="L", help="languages; all that have a features file by default")
    parser.add_argument("--run", nargs="*", default=[], metavar="PATTERN", help="cases, such as 'token/*' or retry")
    parser.add_argument("--mode", help="one mode only, such as sync")
    parser.add_argument("--verbose", action="store_true", help="print the exchange of passing cases too")
    parser.add_argument("--mutant", metavar="NAME", help="spoil the Python runtime this way; see mutants/")
    parser.add_argument("--jobs", type=int, default=max(4, 2 * (os.cpu_count() or 1)), help="driver processes")
    parser.add_argument("--patience", type=float, default=20.0, help="seconds that an answer may take")
    return parser


if __name__ == "__main__":
    sys.exit(main())
