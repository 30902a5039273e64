"""The run as one page that needs nothing beside it."""

from html import escape

from tests.conformance.runner.exchange import Exchange
from tests.conformance.runner.pool import Outcome
from tests.conformance.runner.report.pretty import pretty
from tests.conformance.runner.report.result import Cell, Column, Result
from tests.conformance.runner.verdict import Finding

_STYLE = """
:root { --good:#e3f4e6; --good-ink:#17632a; --bad:#fbe1e0; --bad-ink:#a31515; --known:#fdf1d3; --known-ink:#7a5800;
  --none:#f0f1f3; --none-ink:#6a6f78; --line:#dcdfe4; --ink:#1c1f24; --soft:#5d636d; --page:#fff; --code:#f6f7f9 }
@media (prefers-color-scheme: dark) { :root { --good:#14331c; --good-ink:#8fd69f; --bad:#43181a; --bad-ink:#ff9d98;
  --known:#3b2f10; --known-ink:#edcb73; --none:#24272c; --none-ink:#9aa0aa; --line:#383c44; --ink:#e6e8eb;
  --soft:#9aa0aa; --page:#16181c; --code:#1f2227 } }
* { box-sizing:border-box }
body { margin:2rem auto; padding:0 1.5rem; max-width:76rem; background:var(--page); color:var(--ink);
  font:15px/1.5 system-ui, sans-serif }
h1 { font-size:1.5rem; margin:0 } h2 { font-size:1.15rem; margin:2.5rem 0 .5rem }
.sum { color:var(--soft); margin:.25rem 0 1.5rem }
.wide { overflow-x:auto }
table.matrix { border-collapse:separate; border-spacing:3px }
.matrix th { text-align:left; font-weight:600; padding:.35rem .7rem; white-space:nowrap }
.matrix td { padding:.35rem .7rem; border-radius:5px; white-space:nowrap; font-variant-numeric:tabular-nums }
.matrix tr.gap td { padding:0; height:4px }
.matrix tr.all { font-weight:600 }
.good { background:var(--good); color:var(--good-ink) } .bad { background:var(--bad); color:var(--bad-ink) }
.known { background:var(--known); color:var(--known-ink) } .none { background:var(--none); color:var(--none-ink) }
.matrix small { opacity:.8; margin-left:.5em }
a { color:inherit }
details.case { border:1px solid var(--line); border-radius:6px; margin:.4rem 0; padding:.45rem .8rem }
summary { cursor:pointer; font-weight:600; overflow-wrap:anywhere }
summary span { font-weight:400; border-radius:4px; padding:.05rem .45rem; margin-right:.5rem; font-size:.85em }
.why { font-style:italic; margin:.5rem 0 } .place { color:var(--soft); font-size:.9em }
.what { font-weight:600; margin:.9rem 0 .2rem } ul { margin:.2rem 0 .5rem; padding-left:1.2rem }
.sides { display:grid; grid-template-columns:1fr 1fr; gap:.6rem }
.sides > div > b { font-size:.8em; color:var(--soft); font-weight:600 }
pre { margin:.15rem 0 .6rem; padding:.55rem .7rem; background:var(--code); border-radius:5px; overflow-x:auto;
  font:12.5px/1.45 ui-monospace, monospace; white-space:pre-wrap; overflow-wrap:anywhere;
  max-height:26rem; overflow-y:auto }
.note { color:var(--soft); font-size:.85em; margin-top:.5rem }
"""


def page(result: Result) -> str:
    """Write the page."""
    state = "green" if result.ok else "not green"
    problems = "".join(f"<li>{escape(problem)}</li>" for problem in result.problems)
    sections = "".join(_suite(result, suite) for suite in result.suites)
    return (
        '<!doctype html>\n<html lang="en"><meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>Conformance: {escape(result.last_line())}</title>\n<style>{_STYLE}</style>\n"
        f'<h1>Conformance</h1>\n<p class="sum">{escape(result.last_line())} in {result.seconds:.1f} s – {state}</p>\n'
        + (f"<ul>{problems}</ul>\n" if problems else "")
        + _matrix(result)
        + (sections or "")
        + "</html>\n"
    )


def _matrix(result: Result) -> str:
    head = "".join(f"<th>{escape(column.name)}</th>" for column in result.columns)
    rows = []
    for suite in [*result.suites, None]:
        cells = "".join(_cell(result.cell(suite, column), suite, column) for column in result.columns)
        label = f'<a href="#{escape(suite)}">{escape(suite)}</a>' if suite and _shown(result, suite) else suite or "all"
        kind = "" if suite else ' class="all"'
        gap = "" if suite else '<tr class="gap"><td></td></tr>'
        rows.append(f"{gap}<tr{kind}><th>{label}</th>{cells}</tr>\n")
    body = "".join(rows)
    return f'<div class="wide"><table class="matrix">\n<tr><th></th>{head}</tr>\n{body}</table></div>\n'


def _cell(cell: Cell, suite: str | None, column: Column) -> str:
    if column.skipped and suite is None:
        return f'<td class="none">{escape(column.skipped)}</td>'
    counts = cell.counts
    ran = sum(counts.values()) - counts["skip"]
    if not ran:
        return f'<td class="none">{counts["skip"] or "–"}{" skipped" if counts["skip"] else ""}</td>'
    small = [f"{counts['known']} known"] if counts["known"] else []
    small += [f"{counts['skip']} skipped"] if counts["skip"] else []
    text = f"{counts['pass']} of {ran}" if counts["pass"] < ran else f"✓ {ran}"
    more = f"<small>{', '.join(small)}</small>" if small else ""
    return f'<td class="{cell.state}">{text}{more}</td>'


def _shown(result: Result, suite: str) -> list[tuple[Column, Outcome]]:
    """The outcomes of a suite that have something to show."""
    return [
        (column, outcome)
        for column in result.columns
        for outcome in column.outcomes
        if outcome.case.suite == suite and outcome.status != "pass"
    ]


def _suite(result: Result, suite: str) -> str:
    shown = _shown(result, suite)
    if not shown:
        return ""
    order = {"fail": 0, "error": 0, "unexpected_pass": 1, "known": 2}
    cases = [pair for pair in shown if pair[1].status != "skip"]
    cases.sort(key=lambda pair: order[pair[1].status])
    skipped = [pair for pair in shown if pair[1].status == "skip"]
    text = "".join(_case(column, outcome, opened=at == 0) for at, (column, outcome) in enumerate(cases))
    return f'<h2 id="{escape(suite)}">{escape(suite)}</h2>\n{text}{_skipped(skipped)}'


def _skipped(skipped: list[tuple[Column, Outcome]]) -> str:
    if not skipped:
        return ""
    lines = "".join(f"<li>{escape(f'{o.case.name} · {c.name}: {o.reason}')}</li>\n" for c, o in skipped)
    head = f'<span class="none">skip</span>{len(skipped)} not run'
    return f'<details class="case"><summary>{head}</summary><ul>{lines}</ul></details>\n'


def _case(column: Column, outcome: Outcome, *, opened: bool) -> str:
    style = "bad" if outcome.is_bad else "known"
    label = outcome.status.replace("_", " ")
    head = f'<span class="{style}">{label}</span>{escape(outcome.case.name)} · {escape(column.name)}'
    parts = [f'<p class="why">{escape(outcome.case.why)}</p><p class="place">{escape(outcome.case.place)}</p>']
    if outcome.reason:
        parts.append(f"<p>Known to fail: {escape(outcome.reason)}</p>")
    parts += [_finding(finding) for finding in outcome.findings]
    if outcome.exchanges:
        parts.append('<p class="what">Exchange</p>' + "".join(_exchange(each) for each in outcome.exchanges[:50]))
    if outcome.log:
        parts.append(f'<p class="what">Standard error of the driver</p><pre>{escape(outcome.log[-8000:])}</pre>')
    body = "".join(parts)
    return f'<details class="case"{" open" if opened else ""}><summary>{head}</summary>{body}</details>\n'


def _finding(finding: Finding) -> str:
    details = "".join(f"<li>{escape(line)}</li>" for line in finding.details[:30])
    text = f'<p class="what">{escape(finding.what)}</p>' + (f"<ul>{details}</ul>" if details else "")
    if finding.expected is None and finding.got is None:
        return text
    return text + _sides("expected", pretty(finding.expected), "got", pretty(finding.got))


def _exchange(exchange: Exchange) -> str:
    data = exchange.as_json()
    note = f" – {escape(data['note'])}" if data["note"] else ""
    head = f'<p class="note">after {data["at_ms"]} ms, connection {data["connection"]}{note}</p>'
    return head + _sides("request", data["request"], "answer", data["reply"] or "(none)")


def _sides(left: str, left_text: str, right: str, right_text: str) -> str:
    parts = ((left, left_text), (right, right_text))
    columns = "".join(f"<div><b>{name}</b><pre>{escape(text)}</pre></div>" for name, text in parts)
    return f'<div class="sides">{columns}</div>'
