"""Runs what a target.yaml says of the language's own tools: whether they are there, set-up, build, lint, tests.

    python -m generator.tasks build|lint|test [TARGET…]

A language whose tools are missing is skipped, with the reason and how to get them; where `CI` is set, that is a
failure.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator import tree
from generator.paths import Paths
from generator.problem import Refusal
from generator.target import Target, load_target, names

TASKS = ("build", "lint", "test")


def main(argv: Sequence[str] | None = None) -> int:
    """Run a task of all languages, or of those named; 1 if any of them failed."""
    parser = argparse.ArgumentParser(prog="python -m generator.tasks", description="Build, lint or test languages.")
    parser.add_argument("task", choices=TASKS)
    parser.add_argument("targets", metavar="TARGET", nargs="*", help="languages; all of them if none is given")
    options = parser.parse_args(argv)
    root = Path(__file__).parents[1]
    paths = Paths(root, root / "openapi.yaml")
    failed = []
    for name in options.targets or names(paths.targets):
        try:
            target = load_target(paths.targets / name, root)
            if is_usable(target, options.task):
                run(paths, target, options.task)
        except Refusal as refusal:
            print(refusal, file=sys.stderr)
            failed.append(name)
    if failed:
        print(f"{options.task} failed: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def missing_tool(target: Target, task: str) -> str | None:
    """Name the first program that a task needs and that is not there, with how to get it."""
    for tool in target.tools:
        if task in tool.tasks and shutil.which(tool.command, path=search_path()) is None:
            return f"{tool.command} is not installed; {tool.get}"
    return None


def is_usable(target: Target, task: str) -> bool:
    """Tell whether the tools for a task are there. If not, say so; with `CI` set, refuse to go on."""
    missing = missing_tool(target, task)
    if missing and os.environ.get("CI"):
        raise Refusal(f"{target.name}: {missing}")
    if missing:
        print(f"{target.name}: skipped: {missing}", file=sys.stderr)
    return missing is None


def set_up(paths: Paths, target: Target) -> None:
    """Get what the language's tools need into a folder of their own: once for each state of files and commands."""
    if not target.setup.run:
        return
    folder = paths.tools(target.name)
    files = [target.folder / name for name in target.setup.files]
    done = tree.sha256(f"{target.setup.run}\0{tree.fingerprint(paths.root, files)}".encode())
    stamp = folder / ".done"
    if stamp.is_file() and stamp.read_text() == done:
        return
    print(f"{target.name}: setting up its tools in {folder.relative_to(paths.root)}", file=sys.stderr, flush=True)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in files:
        shutil.copy(file, folder)
    for command in target.setup.run:
        _call(paths, target, command, folder)
    stamp.write_text(done)


def build(paths: Paths, target: Target) -> None:
    """Make what the language's samples and drivers run with."""
    set_up(paths, target)
    paths.build(target.name).mkdir(parents=True, exist_ok=True)
    for command in target.build:
        _call(paths, target, command, paths.root)


def run(paths: Paths, target: Target, task: str) -> None:
    """Run one of the tasks, telling what is run; lint and tests find everything built."""
    build(paths, target)
    commands: Mapping[str, Sequence[Sequence[str]]] = {"build": (), "lint": target.lint, "test": target.test}
    for command in commands[task]:
        _call(paths, target, command, paths.root)


def places(paths: Paths, target: Target) -> dict[str, str]:
    """Give what stands for `{word}` in the commands of a target."""
    trees = paths.trees(paths.generated, target.name)
    places = {
        "root": paths.root,
        "python": sys.executable,
        "target": target.folder,
        "tools": paths.tools(target.name),
        "build": paths.build(target.name),
        **trees,
    }
    return {name: str(place) for name, place in places.items()}


def sample_command(paths: Paths, target: Target, sample: Path) -> list[str]:
    """Give the argv that runs a sample: a file, or the folder that holds its only file."""
    own = {"sample": str(sample), "name": sample.stem}
    return [part.format(**places(paths, target), **own) for part in target.run]


def _call(paths: Paths, target: Target, command: Sequence[str], folder: Path) -> None:
    """Run a program in a folder, without a shell; programs beside the interpreter are found first."""
    argv = [part.format(**places(paths, target)) for part in command]
    print(f"{target.name}: {' '.join(command)}", file=sys.stderr, flush=True)
    try:
        done = subprocess.run(argv, cwd=folder, env={**os.environ, "PATH": search_path()}, check=False)
    except OSError as error:
        raise Refusal(f"{target.name}: {argv[0]} cannot be run: {error.strerror}") from error
    if done.returncode:
        raise Refusal(f"{target.name}: `{' '.join(command)}` ended with {done.returncode}")


def search_path() -> str:
    """Where programs are looked for: beside the interpreter first."""
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])


if __name__ == "__main__":
    sys.exit(main())
