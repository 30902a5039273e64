"""Proves that `generated/` is what a run would write: first by its manifests, offline, then by generating again."""

import difflib
from collections.abc import Iterator, Sequence
from pathlib import Path

from generator import pipeline, tree
from generator.paths import Paths
from generator.problem import Refusal
from generator.target import Target


def check(paths: Paths, names: Sequence[str], everything: bool) -> list[str]:
    """Give what is wrong, each finding with its diff; nothing if all is well. `everything`: also look for strays."""
    targets = pipeline.load_targets(paths, names)
    findings = list(_strays(paths, names)) if everything else []
    edited = {target.name: _hand_edits(paths, target) for target in targets}
    try:
        made = pipeline.usable(paths, names)
        fresh = _regenerate(paths, made)
    except Refusal as refusal:
        edits = [f"{path}: {what}" for found in edited.values() for path, what in found.items()]
        return [*findings, *edits, str(refusal)]
    for target in made:
        findings.extend(_compare(paths, target, fresh[target.name], edited.pop(target.name)))
    findings.extend(f"{path}: {what}" for found in edited.values() for path, what in found.items())
    return findings


def _strays(paths: Paths, names: Sequence[str]) -> Iterator[str]:
    """Name what stands under `generated/` and belongs to no target."""
    for home in (paths.generated, paths.generated / "samples"):
        for path in sorted(home.iterdir()) if home.is_dir() else []:
            if path.name not in {*names, "samples"}:
                yield f"{path.relative_to(paths.root).as_posix()}: belongs to no target — remove it"


def _hand_edits(paths: Paths, target: Target) -> dict[str, str]:
    """Compare the trees with their own manifests; by path, what is wrong and what to do."""
    found = {}
    for name, folder in paths.trees(paths.generated, target.name).items():
        if not folder.exists() and (name == "package" or target.samples):
            found[_named(paths, folder)] = "is missing — run `make`"
        elif folder.exists():
            manifest = tree.read_manifest(folder) or {}
            for difference in tree.differences(folder, target.ignore):
                entry = manifest.get(difference.path)
                path = _named(paths, folder / difference.path)
                found[path] = _advice(difference, entry.origin if entry else tree.GENERATED, target.name)
    return found


def _advice(difference: tree.Difference, origin: str, target: str) -> str:
    """Say what to do about a file that is not as its manifest says."""
    source = f"openapi.yaml or generator/targets/{target}/" if origin == tree.GENERATED else origin
    match difference.what:
        case "edited":
            return f"was edited by hand — make the change in {source} and run `make`"
        case "missing":
            return "is missing — run `make`"
        case _:
            return f"is a stray file — remove it, or move it to overrides/{target}/"


def _regenerate(paths: Paths, targets: Sequence[Target]) -> dict[str, Path]:
    """Make all trees anew in scratch folders."""
    spec, _ = pipeline.load_inputs(paths)
    pipeline.generate(paths, spec, {target.name: paths.cache(target.name) / "new" for target in targets})
    fresh = {}
    for target in targets:
        fresh[target.name] = paths.cache(target.name) / "stage"
        pipeline.assemble(paths, target, paths.cache(target.name) / "new", fresh[target.name])
    return fresh


def _compare(paths: Paths, target: Target, fresh: Path, edits: dict[str, str]) -> Iterator[str]:
    """Give a finding for every file that is not as it was just made."""
    fresh_trees = paths.trees(fresh, target.name)
    for name, live in paths.trees(paths.generated, target.name).items():
        made = fresh_trees[name]
        if not live.exists():
            if made.exists():
                yield f"{_named(paths, live)}: is missing — run `make`"
            continue
        for relative in sorted({*tree.walk(live, target.ignore), *tree.walk(made, ())}):
            diff = _diff(live / relative, made / relative, _named(paths, live / relative))
            path = _named(paths, live / relative)
            if diff is not None and (relative != tree.MANIFEST or path in edits or not edits):
                yield f"{path}: {edits.get(path, 'is out of date — run `make` and commit the result')}\n{diff}".rstrip()


def _diff(live: Path, made: Path, name: str) -> str | None:
    """Give the unified diff of two files, one of which may be missing; None if they are the same."""
    before, after = (path.read_bytes() if path.is_file() else b"" for path in (live, made))
    if before == after and live.is_file() == made.is_file():
        return None
    try:
        old, new = (data.decode("utf-8").splitlines() for data in (before, after))
    except UnicodeDecodeError:
        return "(binary)"
    return "\n".join(difflib.unified_diff(old, new, name, f"{name} (regenerated)", lineterm=""))


def _named(paths: Paths, path: Path) -> str:
    """Name a path below the checkout."""
    return path.relative_to(paths.root).as_posix()
