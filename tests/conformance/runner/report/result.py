"""A whole run, as the reports take it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from tests.conformance.runner.pool import Outcome, Status

COUNTED: tuple[Status, ...] = ("pass", "fail", "error", "unexpected_pass", "known", "skip")


@dataclass
class Column:
    """One column of the matrix: a language in a mode. `skipped` is set if the whole language could not be run."""

    name: str
    outcomes: Sequence[Outcome] = ()
    skipped: str | None = None


@dataclass
class Cell:
    """A suite in a column."""

    counts: dict[Status, int] = field(default_factory=lambda: dict.fromkeys(COUNTED, 0))

    @property
    def bad(self) -> int:
        """How many outcomes fail the run."""
        return self.counts["fail"] + self.counts["error"] + self.counts["unexpected_pass"]

    @property
    def state(self) -> str:
        """`bad`, `known`, `good`, or `none` if nothing ran."""
        if self.bad:
            return "bad"
        if self.counts["known"]:
            return "known"
        return "good" if self.counts["pass"] else "none"

    @property
    def text(self) -> str:
        """What stands in the matrix."""
        counts = self.counts
        parts = [f"{self.bad} failed"] if self.bad else []
        parts += [f"{counts['known']} known"] if counts["known"] else []
        parts += [f"{counts['pass']} passed"] if counts["pass"] else []
        parts += [f"{counts['skip']} skipped"] if counts["skip"] else []
        return ", ".join(parts) or "–"


@dataclass
class Result:
    """All columns of a run, its time in seconds, and problems that are no case's."""

    columns: list[Column]
    seconds: float = 0.0
    problems: list[str] = field(default_factory=list)

    @property
    def suites(self) -> list[str]:
        """The suites that ran, in order."""
        return sorted({outcome.case.suite for column in self.columns for outcome in column.outcomes})

    def cell(self, suite: str | None, column: Column) -> Cell:
        """Count a suite (None: all of them) in a column."""
        cell = Cell()
        for outcome in column.outcomes:
            if suite in (None, outcome.case.suite):
                cell.counts[outcome.status] += 1
        return cell

    @property
    def bad(self) -> list[tuple[Column, Outcome]]:
        """The outcomes that fail the run."""
        return [(column, outcome) for column in self.columns for outcome in column.outcomes if outcome.is_bad]

    @property
    def ok(self) -> bool:
        """Whether the run is green."""
        return not self.bad and not self.problems

    def last_line(self) -> str:
        """Sum it up: `N passed, N failed`."""
        cells = [self.cell(None, column) for column in self.columns]
        total = {status: sum(cell.counts[status] for cell in cells) for status in COUNTED}
        parts = [f"{total['pass']} passed", f"{sum(cell.bad for cell in cells)} failed"]
        parts += [f"{total['skip']} skipped"] if total["skip"] else []
        parts += [f"{total['known']} known to fail"] if total["known"] else []
        return ", ".join(parts)
