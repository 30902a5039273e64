"""Generates one target into a folder: steps, markers, formatters.

Runs in a process of its own, so that hash seed, locale and time zone are fixed whatever the caller's are, and so that
languages run side by side.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator import marker, stage
from generator.api import build_api
from generator.normalise import normalise
from generator.paths import Paths
from generator.policy import load_policy
from generator.problem import Refusal, StepError
from generator.target import Step, Target, load_target, tool
from generator.tools import Context
from generator.walk import Data

ENVIRONMENT = {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0"}


@dataclass(frozen=True)
class Job:
    """What a worker gets: the checkout, the target's name, the spec, and a folder that will look like `generated/`."""

    paths: Paths
    target: str
    spec: Data
    out: Path


def generate(job: Job) -> None:
    """Make the target's trees in `job.out`."""
    target = load_target(job.paths.targets / job.target, job.paths.root)
    api = build_api(job.spec, load_policy(job.paths.policy, job.paths.policy_name))
    trees = job.paths.trees(job.out, target.name)
    scratch = job.out.parent / "scratch"
    for tree, steps in ((trees["package"], target.steps), (trees["samples"], target.samples)):
        for step in steps:
            shutil.rmtree(scratch, ignore_errors=True)
            scratch.mkdir(parents=True)
            tree.mkdir(parents=True, exist_ok=True)
            os.chdir(scratch)
            with _reported(target.name, step.label):
                _run(step, Context(normalise(job.spec, step.transforms), api, target.folder, scratch), tree)
    os.chdir(job.out)
    with _reported(target.name, "format"):
        _mark(target, job.out)
        for argv in target.format:
            _format(target, argv, job.out, trees, scratch)
        _check_marks(target, job.out)
    shutil.rmtree(scratch, ignore_errors=True)


def _run(step: Step, context: Context, tree: Path) -> None:
    """Run a step's tool; whatever goes wrong inside of a generator is told as a failure of this step."""
    try:
        tool(step.uses).run(step, context, tree)
    except Refusal:
        raise
    except Exception as error:
        raise Refusal(f"{type(error).__name__}: {error}") from error


def _mark(target: Target, out: Path) -> None:
    """Put the marker into every file that can carry it."""
    for path in stage.files(out):
        comment = target.comment(path.relative_to(out))
        if comment is not None:
            text = marker.mark(path.read_text(encoding="utf-8"), comment.format(marker.GENERATED))
            path.write_text(text, encoding="utf-8", newline="\n")
        path.chmod(0o644)


def _check_marks(target: Target, out: Path) -> None:
    """See that no formatter moved a marker."""
    for path in stage.files(out):
        comment = target.comment(path.relative_to(out))
        line = comment.format(marker.GENERATED) if comment else None
        if line and not marker.is_marked(path.read_text(encoding="utf-8"), line):
            raise Refusal(f"{path.relative_to(out).as_posix()} does not start with {line!r} after formatting")


def _format(target: Target, argv: tuple[str, ...], out: Path, trees: dict[str, Path], scratch: Path) -> None:
    """Run a formatter, without a shell and with nothing of the caller's environment but where programs are."""
    places = {"python": sys.executable, "target": target.folder, "root": target.folder.parents[2], **trees}
    command = [part.format(**places) for part in argv]
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
    environment = {**ENVIRONMENT, "PATH": path, "HOME": str(scratch)}
    try:
        done = subprocess.run(command, cwd=out, env=environment, capture_output=True, encoding="utf-8", check=False)
    except OSError as error:
        raise Refusal(f"{command[0]} cannot be run: {error.strerror}") from error
    if done.returncode:
        raise Refusal(f"`{' '.join(argv)}` ended with {done.returncode}:\n{(done.stdout + done.stderr).strip()}")


@contextmanager
def _reported(target: str, step: str) -> Iterator[None]:
    """Name target and step in a failure, and tell on stderr how long a success took."""
    start = time.monotonic()
    try:
        yield
    except StepError:
        raise
    except Refusal as error:
        raise StepError(target, step, str(error)) from error
    report(f"{target}: {step} {time.monotonic() - start:.1f} s")


def report(line: str) -> None:
    """Show progress: one write a line, so that lines of several processes do not mix."""
    sys.stderr.write(line + "\n")
    sys.stderr.flush()
