"""A whole run: what is stale is generated in a scratch folder, and swapped in when all of it succeeded.

    hashes ─ nothing changed? done
       └─ load ─ lint ─ generate (a process a target) ─ base/ ─┐
                                  overrides/<target>/ ─────────┴─ stage/ + manifest ─ swap into generated/

An unchanged run goes through this module too, so that it imports little before there is something to do.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from generator import stamps, tree
from generator.paths import Paths
from generator.problem import Refusal

if TYPE_CHECKING:
    from concurrent.futures import Future

    from generator.lint.spec import Finding
    from generator.source import Document
    from generator.target import Target


def run(paths: Paths, names: Sequence[str]) -> list[str]:
    """Bring targets up to date; give the names of those whose files changed."""
    stale = [name for name in names if not stamps.is_fresh(paths, name)]
    if not stale:
        return []
    targets = usable(paths, stale)
    _renew_bases(paths, [target.name for target in targets])
    for target in targets:
        assemble(paths, target, paths.cache(target.name) / "base", paths.cache(target.name) / "stage")
    changed = [target.name for target in targets if _swap(paths, target)]
    for target in targets:
        stamps.write_stamp(paths, target.name, target.ignore)
    return changed


def load_targets(paths: Paths, names: Sequence[str]) -> list[Target]:
    """Read the target.yaml of each target."""
    from generator.target import load_target

    return [load_target(paths.targets / name, paths.root) for name in names]


def usable(paths: Paths, names: Sequence[str]) -> list[Target]:
    """Read those targets whose language has its tools here; what is missing is said."""
    from generator import tasks

    return [target for target in load_targets(paths, names) if tasks.is_usable(target, "generate")]


def load_inputs(paths: Paths) -> tuple[Document, str]:
    """Read spec and policy; give the spec, and a hash of both as they are understood."""
    import json

    from generator.policy import parse_policy
    from generator.source import load

    spec = load(paths.spec, paths.spec_name)
    policy = load(paths.policy, paths.policy_name)
    parse_policy(policy)
    return spec, tree.sha256(json.dumps([spec.data, policy.data]).encode())


def generate(paths: Paths, spec: Document, folders: Mapping[str, Path]) -> None:
    """Check the spec and generate each target into its folder: in processes, all or nothing."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    from generator import lint, tasks, worker

    lint.refuse(spec, lint.findings(spec.data, lint.RULES))
    jobs = []
    for target in load_targets(paths, list(folders)):
        tasks.set_up(paths, target)
        jobs.append(worker.Job(paths, target, spec.data, folders[target.name]))
        shutil.rmtree(folders[target.name], ignore_errors=True)
        folders[target.name].mkdir(parents=True)
    context = multiprocessing.get_context("spawn")
    with (
        _environment(worker.ENVIRONMENT),
        ProcessPoolExecutor(os.cpu_count(), context, worker.start) as pool,
    ):
        slow = pool.submit(lint.slow_findings, spec.data)
        _wait([pool.submit(worker.run_step, job, at) for job in jobs for at in range(len(job.steps))], slow, spec)
        _wait([pool.submit(worker.finish, job) for job in jobs], slow, spec)


def assemble(paths: Paths, target: Target, base: Path, stage: Path) -> None:
    """Make the finished trees of a target: the generated files, the overrides over them, the manifests."""
    from generator.overlay import lay

    shutil.rmtree(stage, ignore_errors=True)
    shutil.copytree(base, stage)
    trees = paths.trees(stage, target.name)
    origins = lay(target, paths.overrides(target.name), trees["package"])
    for name, folder in trees.items():
        if folder.is_dir():
            tree.write_manifest(folder, origins if name == "package" else {})


def _wait(work: Sequence[Future[str]], slow: Future[list[Finding]], spec: Document) -> None:
    """Wait for work to be done, telling of it; failures that a bad spec explains are told as what is wrong with it."""
    from concurrent.futures import as_completed

    from generator import lint

    failures = []
    for future in as_completed(work):
        try:
            print(future.result(), file=sys.stderr, flush=True)
        except Refusal as refusal:
            failures.append(str(refusal))
    lint.refuse(spec, slow.result())
    if failures:
        raise Refusal("\n".join(sorted(failures)))


def _renew_bases(paths: Paths, names: Sequence[str]) -> None:
    """Bring the kept generated files of targets up to date; without reading the spec if no input was touched."""
    bases = {name: stamps.read_base(paths, name) for name in names}
    touched = {name: raw for name in names if (raw := stamps.raw(paths, name)) != (bases[name] or stamps.NONE).raw}
    if not touched:
        return
    spec, understood = load_inputs(paths)
    keys = {name: stamps.key(paths, name, understood) for name in touched}
    stale = [name for name in touched if (bases[name] or stamps.NONE).key != keys[name]]
    if stale:
        generate(paths, spec, {name: paths.cache(name) / "new" for name in stale})
    for name in stale:
        shutil.rmtree(paths.cache(name) / "base", ignore_errors=True)
        (paths.cache(name) / "new").rename(paths.cache(name) / "base")
    for name, raw in touched.items():
        stamps.write_base(paths, name, stamps.Base(raw, keys[name]))


def _swap(paths: Paths, target: Target) -> bool:
    """Put the staged trees in the place of those under `generated/` by renaming; tell whether anything changed."""
    cache = paths.cache(target.name)
    live_trees = paths.trees(paths.generated, target.name)
    changed = False
    for name, staged in paths.trees(cache / "stage", target.name).items():
        live, old = live_trees[name], cache / f"old-{name}"
        if not staged.is_dir() and not live.exists():
            continue
        if staged.is_dir() and tree.is_same(staged, live, target.ignore):
            continue
        changed = True
        shutil.rmtree(old, ignore_errors=True)
        if live.exists():
            for relative in tree.ignored(live, target.ignore):
                if (staged / relative).parent.is_dir():
                    (live / relative).rename(staged / relative)
            live.rename(old)
        if staged.is_dir():
            live.parent.mkdir(parents=True, exist_ok=True)
            staged.rename(live)
        shutil.rmtree(old, ignore_errors=True)
    return changed


@contextmanager
def _environment(variables: Mapping[str, str]) -> Iterator[None]:
    """Start processes with other environment variables than one's own."""
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
