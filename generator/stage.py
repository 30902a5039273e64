"""Writing a target's files into its staging folder, in the one way that is allowed."""

from pathlib import Path, PurePosixPath

from generator.problem import Refusal


def write(tree: Path, relative: str, text: str) -> None:
    """Write a generated file: inside of the tree, once, UTF-8, `\\n`, one line end at its end."""
    path = inside(tree, relative)
    if path.exists():
        raise Refusal(f"{relative} is written twice; give one of the two another name")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.strip("\n") + "\n" if text.strip() else "", encoding="utf-8", newline="\n")


def inside(tree: Path, relative: str) -> Path:
    """Give the path of a file below a tree; refuse one that leads out of it."""
    pure = PurePosixPath(relative)
    if pure.is_absolute() or not pure.parts or ".." in pure.parts:
        raise Refusal(f"{relative!r} is not a path inside of the target's folder")
    return tree / pure


def files(tree: Path) -> list[Path]:
    """Give all files below a folder, sorted, whatever they are."""
    return sorted(path for path in tree.rglob("*") if path.is_file() or path.is_symlink()) if tree.is_dir() else []
