"""Lays the hand-written files over the generated ones. They are added; none may replace a generated file."""

from pathlib import Path, PurePosixPath

from generator import tree
from generator.marker import COPIED, mark
from generator.problem import Refusal
from generator.target import Target


def lay(target: Target, overrides: Path, package: Path) -> dict[str, str]:
    """Copy `overrides/<target>/` into a staged package, but for the parts of templates; give each file's origin."""
    relatives = [path for path in tree.walk(overrides, target.ignore) if not path.startswith("parts/")]
    taken = [relative for relative in relatives if _is_taken(package, relative)]
    if taken:
        lines = [f"overrides/{target.name}/{relative} would replace a generated file" for relative in taken]
        raise Refusal("\n".join(lines) + " — rename it, or leave out the template that makes the generated one")
    origins = {}
    for relative in relatives:
        source, copy = overrides / relative, package / relative
        origins[relative] = f"overrides/{target.name}/{relative}"
        if not source.is_file():
            raise Refusal(f"{origins[relative]} is a link that leads to no file — mend or remove it")
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(_marked(target, relative, origins[relative], source.read_bytes()))
        copy.chmod(0o755 if source.stat().st_mode & 0o100 else 0o644)
    return origins


def _is_taken(package: Path, relative: str) -> bool:
    """Tell whether there is a file already, or one where a folder must be."""
    above = [package / parent for parent in PurePosixPath(relative).parents]
    return (package / relative).exists() or any(parent.is_file() for parent in above)


def _marked(target: Target, relative: str, origin: str, data: bytes) -> bytes:
    """Put the marker into a text file that can carry it."""
    comment = target.comment(PurePosixPath(relative))
    if comment is None:
        return data
    try:
        return mark(data.decode("utf-8"), comment.format(COPIED.format(origin))).encode("utf-8")
    except UnicodeDecodeError:
        raise Refusal(f"{origin} is not UTF-8 — save it as UTF-8, or give its kind null under `comments`") from None
