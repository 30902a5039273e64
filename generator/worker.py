"""Generates a target: its steps, each in a process of its own, then markers and formatters over what they made.

Processes, so that hash seed, locale and time zone are fixed whatever the caller's are, and so that languages, and the
steps of one, run side by side.
"""

import gc
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from generator import marker, stage, tasks
from generator.api import build_api
from generator.normalise import normalise
from generator.paths import Paths
from generator.policy import load_policy
from generator.problem import Refusal, StepError
from generator.target import Step, Target, tool
from generator.tools import Context
from generator.walk import Data

ENVIRONMENT = {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "TZ": "UTC", "PYTHONHASHSEED": "0"}


@dataclass(frozen=True)
class Job:
    """A target to generate from a spec into `home`, a folder that will look like `generated/`."""

    paths: Paths
    target: Target
    spec: Data
    home: Path

    @property
    def steps(self) -> list[tuple[str, Step]]:
        """The steps with the trees that they make, in order."""
        return [("package", step) for step in self.target.steps] + [("samples", step) for step in self.target.samples]

    def folder(self, at: int) -> Path:
        """What a step works in: `out` and `scratch` are below."""
        return self.home.with_name(f"{self.home.name}-{at}")


def start() -> None:
    """Prepare a process: it lives for a few seconds, in which collecting garbage would cost a third of the time."""
    gc.disable()


def run_step(job: Job, at: int) -> str:
    """Run one step into a folder of its own; give a line about it."""
    begin = time.monotonic()
    _, step = job.steps[at]
    out, scratch = job.folder(at) / "out", job.folder(at) / "scratch"
    shutil.rmtree(job.folder(at), ignore_errors=True)
    out.mkdir(parents=True)
    scratch.mkdir()
    os.chdir(scratch)
    with _named(job.target.name, step.label):
        api = build_api(job.spec, load_policy(job.paths.policy, job.paths.policy_name))
        context = Context(
            normalise(job.spec, step.transforms),
            api,
            job.target.language,
            job.target.folder,
            job.paths.parts(job.target.name),
            scratch,
        )
        try:
            tool(step.uses).run(step, context, out)
        except Refusal:
            raise
        except Exception as error:  # whatever a generator raises is told as a failure of this step
            raise Refusal(f"{type(error).__name__}: {error}") from error
    os.chdir(job.paths.root)
    return _line(job, step.label, begin)


def finish(job: Job) -> str:
    """Put together what the steps made, mark it and format it; give a line about it."""
    begin = time.monotonic()
    with _named(job.target.name, "format"):
        _gather(job)
        _mark(job)
        with tempfile.TemporaryDirectory() as home:  # some programs leave something there
            for argv in job.target.format:
                _format(job, argv, home)
        _check_marks(job)
    return _line(job, "format", begin)


def _line(job: Job, what: str, begin: float) -> str:
    """Tell what was done and how long it took."""
    return f"{job.target.name}: {what} {time.monotonic() - begin:.1f} s"


def _gather(job: Job) -> None:
    """Move the files of all steps into the trees; two steps must not make the same."""
    trees = job.paths.trees(job.home, job.target.name)
    for at, (tree, step) in enumerate(job.steps):
        trees[tree].mkdir(parents=True, exist_ok=True)
        out = job.folder(at) / "out"
        for path in stage.files(out):
            relative = path.relative_to(out)
            target = trees[tree] / relative
            if target.exists():
                message = "an earlier step made the file too; give one of the two another name"
                raise StepError(job.target.name, step.label, message, relative.as_posix())
            target.parent.mkdir(parents=True, exist_ok=True)
            path.rename(target)
        shutil.rmtree(job.folder(at))


def _mark(job: Job) -> None:
    """Put the marker into every file that can carry it."""
    for path in stage.files(job.home):
        comment = job.target.comment(path.relative_to(job.home))
        if comment is not None:
            text = marker.mark(path.read_text(encoding="utf-8"), comment.format(marker.GENERATED))
            path.write_text(text, encoding="utf-8", newline="\n")
        path.chmod(0o644)


def _check_marks(job: Job) -> None:
    """See that no formatter moved a marker."""
    for path in stage.files(job.home):
        comment = job.target.comment(path.relative_to(job.home))
        line = comment.format(marker.GENERATED) if comment else None
        if line and not marker.is_marked(path.read_text(encoding="utf-8"), line):
            raise Refusal(f"{path.relative_to(job.home).as_posix()} does not start with {line!r} after formatting")


def _format(job: Job, argv: tuple[str, ...], home: str) -> None:
    """Run a formatter, without a shell and with nothing of the caller's environment but where programs are."""
    trees = job.paths.trees(job.home, job.target.name)
    places = {**tasks.places(job.paths, job.target), **trees}
    command = [part.format(**places) for part in argv]
    path = tasks.search_path()
    environment = {**ENVIRONMENT, "PATH": path, "HOME": home}
    try:
        done = subprocess.run(
            command, cwd=job.home, env=environment, capture_output=True, encoding="utf-8", check=False
        )
    except OSError as error:
        raise Refusal(f"{command[0]} cannot be run: {error.strerror}") from error
    if done.returncode:
        raise Refusal(f"`{' '.join(argv)}` ended with {done.returncode}:\n{(done.stdout + done.stderr).strip()}")


@contextmanager
def _named(target: str, step: str) -> Iterator[None]:
    """Name target and step in a failure."""
    try:
        yield
    except StepError:
        raise
    except Refusal as error:
        raise StepError(target, step, str(error)) from error
