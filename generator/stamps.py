"""Knows whether a target has anything to do, by the content of what goes in and of what came out.

Two stamps a target, under `.cache/generator/<target>/`: `base.json` for the generated and formatted files kept in
`base/` (without overrides), and `stamp.json` for what stands in `generated/`. Part of the quick path of an unchanged
run: standard library only, nothing is parsed but these two.
"""

import json
import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from generator import tree
from generator.paths import Paths

CODE = Path(__file__).parent


@dataclass(frozen=True)
class Base:
    """What the generated files were made from: `raw` as files lie there, `key` as they are understood."""

    raw: str
    key: str


NONE = Base("", "")
"""Stands for a base that there is none of."""


@dataclass(frozen=True)
class Stamp:
    """What was written: from which inputs, and the hash of each tree's manifest. `ignore` is the target's list."""

    raw: str
    overlay: str
    ignore: list[str]
    manifests: dict[str, str]


def raw(paths: Paths, target: str) -> str:
    """Hash everything that generation reads, byte by byte."""
    return tree.fingerprint(paths.root, [paths.spec, paths.policy, *_code(paths, target)])


def key(paths: Paths, target: str, understood: str) -> str:
    """Hash the same, but spec and policy as they are understood: comments and layout do not count."""
    return tree.sha256(f"{understood}\0{tree.fingerprint(paths.root, _code(paths, target))}".encode())


def overlay(paths: Paths, target: str, ignore: Sequence[str]) -> str:
    """Hash the hand-written files, and whether they can be executed."""
    folder = paths.overrides(target)
    files = [folder / relative for relative in tree.walk(folder, ignore)]
    modes = "".join("x" if os.access(path, os.X_OK) else "-" for path in files)
    return tree.sha256(f"{modes}\0{tree.fingerprint(paths.root, files)}".encode())


def is_fresh(paths: Paths, target: str) -> bool:
    """Tell whether a target's files are what a run would write: inputs and outputs are as the last run left them."""
    stamp = read_stamp(paths, target)
    if stamp is None or stamp.raw != raw(paths, target) or stamp.overlay != overlay(paths, target, stamp.ignore):
        return False
    return all(
        tree.sha256(_read(folder / tree.MANIFEST)) == stamp.manifests.get(name, tree.sha256(b""))
        and (name not in stamp.manifests or not tree.differences(folder, stamp.ignore))
        for name, folder in paths.trees(paths.generated, target).items()
    )


def read_stamp(paths: Paths, target: str) -> Stamp | None:
    """Read what the last run wrote down."""
    try:
        return Stamp(**json.loads(_read(paths.cache(target) / "stamp.json")))
    except (ValueError, TypeError):
        return None


def write_stamp(paths: Paths, target: str, ignore: Sequence[str]) -> None:
    """Write down what stands in `generated/` now."""
    trees = paths.trees(paths.generated, target)
    manifests = {name: tree.sha256(_read(folder / tree.MANIFEST)) for name, folder in trees.items() if folder.exists()}
    stamp = Stamp(raw(paths, target), overlay(paths, target, ignore), list(ignore), manifests)
    _write(paths.cache(target) / "stamp.json", asdict(stamp))


def read_base(paths: Paths, target: str) -> Base | None:
    """Read what the kept generated files were made from; None if there are none."""
    cache = paths.cache(target)
    try:
        return Base(**json.loads(_read(cache / "base.json"))) if (cache / "base").is_dir() else None
    except (ValueError, TypeError):
        return None


def write_base(paths: Paths, target: str, base: Base) -> None:
    """Write down what the kept generated files were made from."""
    _write(paths.cache(target) / "base.json", asdict(base))


def _code(paths: Paths, target: str) -> list[Path]:
    """Give the generator's own code, the target's folder, what its templates put in, and the tools' versions."""
    folder, parts = paths.targets / target, paths.parts(target)
    packages = [CODE, *(path.parent for path in CODE.glob("*/__init__.py"))]
    code = sorted(path for package in packages for path in package.glob("*.py"))
    own = [at / relative for at in (folder, parts) for relative in tree.walk(at, ("__pycache__", ".*"))]
    return [*code, *own, paths.lock]


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _write(path: Path, data: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
