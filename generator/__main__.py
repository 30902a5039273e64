"""The command line: `python -m generator [TARGET…] [--check | --lint | --list]`.

An unchanged run must answer within half a second, so that everything heavy is imported when it is needed.
"""

import argparse
import fcntl
import gc
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from generator import pipeline
from generator.paths import Paths
from generator.problem import Refusal


def main(argv: Sequence[str] | None = None) -> int:
    """Run, and give the exit code: 0, or 1 after a refusal or a failed check."""
    parser = argparse.ArgumentParser(prog="python -m generator", description="Make generated/ from openapi.yaml.")
    parser.add_argument("targets", metavar="TARGET", nargs="*", help="languages; all of them if none is given")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if generated/ is not as it would be")
    parser.add_argument("--lint", action="store_true", help="check openapi.yaml and nothing else")
    parser.add_argument("--list", action="store_true", help="print the targets there are")
    parser.add_argument("--root", type=Path, default=Path(__file__).parents[1], help=argparse.SUPPRESS)
    parser.add_argument("--spec", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    root = options.root.resolve()
    paths = Paths(root, options.spec.resolve() if options.spec else root / "openapi.yaml")
    known = sorted(path.parent.name for path in paths.targets.glob("*/target.yaml"))
    if options.list:
        print("\n".join(known))
        return 0
    try:
        if options.lint:
            return _lint(paths)
        unknown = sorted(set(options.targets) - set(known))
        if unknown:
            raise Refusal(f"no target {', '.join(unknown)} — there are: {', '.join(known) or 'none'}")
        names = sorted(set(options.targets)) or known
        with _alone(root):
            return _check(paths, names, not options.targets) if options.check else _make(paths, names)
    except Refusal as refusal:
        print(refusal, file=sys.stderr)
        print("generated/ was not touched", file=sys.stderr)
        return 1


def _make(paths: Paths, names: Sequence[str]) -> int:
    """Bring `generated/` up to date."""
    changed = pipeline.run(paths, names)
    for name in changed:
        print(f"generated/{name} is written", file=sys.stderr)
    if not changed:
        print("generated/ is up to date", file=sys.stderr)
    return 0


def _lint(paths: Paths) -> int:
    """Check the spec and the policy file."""
    from generator import lint

    lint.check(pipeline.load_inputs(paths)[0])
    print(f"{paths.spec_name} is as it must be", file=sys.stderr)
    return 0


def _check(paths: Paths, names: Sequence[str], everything: bool) -> int:
    """Print what is wrong with `generated/`."""
    from generator.check import check

    findings = check(paths, names, everything)
    for finding in findings:
        print(finding)
    print(f"generated/: {len(findings)} findings" if findings else "generated/ is as it must be", file=sys.stderr)
    return 1 if findings else 0


@contextmanager
def _alone(root: Path) -> Iterator[None]:
    """Wait until no other run works in this checkout."""
    folder = root / ".cache" / "generator"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


if __name__ == "__main__":
    os.umask(0o022)
    gc.disable()  # a run is short, and most of what it makes lives to its end: looking for garbage takes half the time
    sys.exit(main())
