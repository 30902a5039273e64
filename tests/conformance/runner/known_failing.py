"""The lists of cases that a language is known to fail: known-failing/<lang>.txt. Meant to stay empty.

A line is `pattern  # reason`. The pattern covers reported names (`token/*`, `retry/x[status=429]`); with `@mode` at its
end it is about that mode alone. A pattern that covers nothing, and a listed case that passes, fail the run.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from generator.problem import Problem, SpecError
from tests.conformance.runner.matching import glob
from tests.conformance.runner.places import KNOWN_FAILING

_LINE = re.compile(r"(?P<pattern>\S+?)(@(?P<mode>\w+))?\s+#\s*(?P<reason>\S.*)")


@dataclass(frozen=True)
class Entry:
    """A line of a list."""

    pattern: str
    mode: str | None
    reason: str
    line: int

    def covers(self, name: str, mode: str) -> bool:
        """Whether it is about a case in a mode."""
        return self.mode in (None, mode) and glob(self.pattern, name)


class KnownFailing:
    """A list."""

    def __init__(self, file: str, entries: Iterable[Entry] = ()) -> None:
        """Hold the entries of a file."""
        self._file = file
        self._entries = tuple(entries)

    def reason(self, name: str, mode: str) -> str | None:
        """Say why a case is known to fail; None if it is not."""
        return next((entry.reason for entry in self._entries if entry.covers(name, mode)), None)

    def unused(self, ran: Iterable[tuple[str, str]]) -> list[str]:
        """Give the entries that cover nothing, located."""
        known = list(ran)
        return [
            f"{self._file}:{entry.line}: `{entry.pattern}` covers no case; remove the line"
            for entry in self._entries
            if not any(entry.covers(name, mode) for name, mode in known)
        ]


def load(language: str, folder: Path = KNOWN_FAILING) -> KnownFailing:
    """Read a language's list; no file is an empty list.

    Raises:
        SpecError: a line is not `pattern  # reason`.
    """
    file = f"known-failing/{language}.txt"
    path = folder / f"{language}.txt"
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    entries, problems = [], []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        if found := _LINE.fullmatch(line.strip()):
            entries.append(Entry(found["pattern"], found["mode"], found["reason"], number))
        else:
            problems.append(Problem(file, number, "", "is not `pattern  # reason`", "say why the case fails"))
    if problems:
        raise SpecError(problems)
    return KnownFailing(file, entries)
