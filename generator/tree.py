"""A folder under `generated/` with its manifest: which files belong there, what is in them, where they come from.

Part of the quick path of an unchanged run: standard library only.
"""

import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

MANIFEST = ".manifest.json"
GENERATED = "generated"


@dataclass(frozen=True)
class Entry:
    """A file of the manifest: the hash of its content, and `generated` or the path of the override."""

    sha256: str
    origin: str


@dataclass(frozen=True, order=True)
class Difference:
    """A file that is not as the manifest says: `edited`, `missing` or `stray`."""

    path: str
    what: str


def sha256(data: bytes) -> str:
    """Hash content."""
    return hashlib.sha256(data).hexdigest()


def is_ignored(relative: str, patterns: Sequence[str]) -> bool:
    """Tell whether a path, or a folder it lies in, is what tools leave behind."""
    return any(fnmatchcase(part, pattern) for part in relative.split("/") for pattern in patterns)


def walk(tree: Path, ignore: Sequence[str]) -> Iterator[str]:
    """Give the relative paths of all files of a tree in order, without what is ignored."""
    for path, folders, names in os.walk(tree):
        at = Path(path).relative_to(tree).as_posix()
        prefix = "" if at == "." else at + "/"
        links = [name for name in folders if Path(path, name).is_symlink()]
        folders[:] = sorted(name for name in folders if not is_ignored(name, ignore) and name not in links)
        for name in sorted([*names, *links]):
            if not is_ignored(name, ignore):
                yield prefix + name


def ignored(tree: Path, ignore: Sequence[str]) -> Iterator[str]:
    """Give the topmost files and folders of a tree that are ignored."""
    for path, folders, names in os.walk(tree):
        at = Path(path).relative_to(tree).as_posix()
        prefix = "" if at == "." else at + "/"
        yield from (prefix + name for name in sorted([*folders, *names]) if is_ignored(name, ignore))
        folders[:] = sorted(name for name in folders if not is_ignored(name, ignore))


def write_manifest(tree: Path, origins: dict[str, str]) -> None:
    """Write the manifest of a finished tree; files without an origin are generated."""
    entries = {
        relative: {"origin": origins.get(relative, GENERATED), "sha256": sha256((tree / relative).read_bytes())}
        for relative in sorted(walk(tree, ()))
    }
    text = json.dumps({"files": entries}, indent=1, ensure_ascii=False, sort_keys=True) + "\n"
    (tree / MANIFEST).write_text(text, encoding="utf-8", newline="\n")


def read_manifest(tree: Path) -> dict[str, Entry] | None:
    """Read the manifest of a tree; None if there is none, or none that can be read."""
    try:
        files = json.loads((tree / MANIFEST).read_text(encoding="utf-8"))["files"]
        return {path: Entry(entry["sha256"], entry["origin"]) for path, entry in files.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def differences(tree: Path, ignore: Sequence[str]) -> list[Difference]:
    """Compare a tree with its own manifest. Needs nothing else, so that it works offline and without the tools."""
    manifest = read_manifest(tree)
    if manifest is None:
        return [Difference(MANIFEST, "edited" if (tree / MANIFEST).exists() else "missing")]
    found = set(walk(tree, ignore)) - {MANIFEST}
    result = [Difference(path, "stray") for path in found - set(manifest)]
    for path, entry in manifest.items():
        if path not in found:
            result.append(Difference(path, "missing"))
        elif sha256((tree / path).read_bytes()) != entry.sha256:
            result.append(Difference(path, "edited"))
    return sorted(result)


def is_same(staged: Path, live: Path, ignore: Sequence[str]) -> bool:
    """Tell whether a tree already holds what a finished staged tree holds."""
    before, after = live / MANIFEST, staged / MANIFEST
    return before.is_file() and before.read_bytes() == after.read_bytes() and not differences(live, ignore)


def fingerprint(root: Path, files: Iterable[Path]) -> str:
    """Hash the names and contents of files."""
    digest = hashlib.sha256()
    for path in files:
        data = path.read_bytes() if path.is_file() else b""
        name = path.relative_to(root).as_posix() if path.is_relative_to(root) else path.name
        digest.update(f"{name}\0{len(data)}\0".encode())
        digest.update(data)
    return digest.hexdigest()
