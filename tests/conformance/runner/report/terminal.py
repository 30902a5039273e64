"""The run in the terminal: progress, failing cases with both sides and the exchange, the matrix."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from rich.console import Console, Group
from rich.panel import Panel
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from tests.conformance.runner.exchange import Exchange
from tests.conformance.runner.pool import Outcome
from tests.conformance.runner.report.pretty import pretty
from tests.conformance.runner.report.result import Result
from tests.conformance.runner.verdict import Finding

_STYLES = {"bad": "bold red", "known": "yellow", "good": "green", "none": "dim"}


class Terminal:
    """Prints; on what is no terminal without colours and moving bars, and at least 120 columns wide."""

    def __init__(self) -> None:
        """Print to standard output."""
        self.console = Console(file=sys.stdout, highlight=False)
        if not self.console.is_terminal:
            self.console = Console(file=sys.stdout, highlight=False, width=120)

    @contextmanager
    def progress(self, title: str, total: int) -> "Iterator[Counter]":
        """Show how far a language is: a bar in a terminal, one line at the end elsewhere."""
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
        with Progress(*columns, console=self.console, disable=not self.console.is_terminal, transient=True) as bar:
            task = bar.add_task(title, total=total)
            counter = Counter(title, lambda text: bar.update(task, advance=1, description=text))
            yield counter
        self.console.print(counter.text)

    def failure(self, column: str, outcome: Outcome) -> None:
        """Print a case that failed."""
        case = outcome.case
        head = [Text(case.why, style="italic"), Text(f"at {case.place}", style="dim")]
        if outcome.reason:
            head.append(Text(f"known to fail: {outcome.reason}", style="yellow"))
        parts: list[Any] = [*head, *(_finding(finding) for finding in outcome.findings)]
        if outcome.status == "unexpected_pass":
            parts.append(Text("it passes: remove it from the list of known failures"))
        parts.append(exchanges(outcome.exchanges))
        if outcome.log:
            parts.append(Panel(Text(outcome.log[-1500:]), title="standard error of the driver", title_align="left"))
        title = f"{outcome.status.replace('_', ' ').upper()} {case.name} ({column})"
        self.console.print(Panel(Group(*parts), title=Text(title), title_align="left", border_style="red"))

    def case(self, column: str, outcome: Outcome) -> None:
        """Print a case that passed or was skipped, with its exchange."""
        self.console.print(Text(f"{outcome.status} {outcome.case.name} ({column}) {outcome.reason}".rstrip()))
        if outcome.exchanges:
            self.console.print(exchanges(outcome.exchanges))
        if outcome.log:
            self.console.print(Text(outcome.log, style="dim"))

    def matrix(self, result: Result) -> None:
        """Print suites × columns."""
        table = Table(box=None, pad_edge=False, header_style="bold")
        table.add_column("suite")
        for column in result.columns:
            table.add_column(column.name)
        for suite in [*result.suites, None]:
            row = [Text(suite or "all", style="" if suite else "bold")]
            for column in result.columns:
                cell = result.cell(suite, column)
                text = column.skipped if column.skipped and suite is None else cell.text
                row.append(Text(text, style=_STYLES[cell.state]))
            table.add_row(*row)
        self.console.print()
        self.console.print(table)


class Counter:
    """Counts outcomes while they come."""

    def __init__(self, title: str, show: Any) -> None:
        """Show the state after each outcome."""
        self._title = title
        self._show = show
        self.done = 0
        self.bad = 0

    def __call__(self, outcome: Outcome) -> None:
        """Count one."""
        self.done += 1
        self.bad += outcome.is_bad
        self._show(self.text)

    @property
    def text(self) -> str:
        """The state in words."""
        return f"{self._title}: {self.done} done, {self.bad} failed"


def exchanges(found: Sequence[Exchange]) -> Group:
    """Show requests and answers."""
    parts = []
    for at, exchange in enumerate(found, 1):
        data = exchange.as_json()
        note = f" · {exchange.note}" if exchange.note else ""
        title = Text(f"{at}. after {data['at_ms']} ms, connection {data['connection']}{note}", style="dim")
        pair = Table.grid(padding=(0, 2), expand=True)
        pair.add_column(ratio=1)
        pair.add_column(ratio=1)
        pair.add_row(Text(data["request"], style="cyan"), Text(data["reply"] or "(no answer)", style="magenta"))
        parts.append(Group(title, pair))
    head = [Text("Exchange", style="bold")] if parts else []
    if len(parts) > 10:
        parts = [*parts[:5], Group(Text(f"… {len(parts) - 8} more …", style="dim")), *parts[-3:]]
    return Group(*head, *parts)


def _finding(finding: Finding) -> Group:
    parts: list[Any] = [Text(f"✗ {finding.what}", style="bold red")]
    parts += [Text(f"  {line}") for line in finding.details[:20]]
    if finding.expected is not None or finding.got is not None:
        sides = Table.grid(padding=(0, 2), expand=True)
        sides.add_column(ratio=1)
        sides.add_column(ratio=1)
        sides.add_row(Text("  expected", style="dim"), Text("got", style="dim"))
        sides.add_row(Text(pretty(finding.expected, 4000)), Text(pretty(finding.got, 4000)))
        parts.append(sides)
    return Group(*parts)
