"""The first line of every file under `generated/`: where it comes from, so that nobody edits it there.

The wording is what Go's tools, linguist and most linters recognise as generated. A line that must stay first (`#!`,
`<?php`, `<?xml`) does; a blank line keeps the marker apart from what follows, so that it is no documentation of it.
"""

GENERATED = "Code generated from openapi.yaml by make. DO NOT EDIT."
COPIED = "Code copied from {} by make. DO NOT EDIT."

_STAYS_FIRST = ("#!", "<?")


def mark(text: str, line: str) -> str:
    """Put the marker line where it belongs."""
    head, body = _split(text)
    return f"{head}{line}\n\n{body.lstrip(chr(10))}" if body.strip() else f"{head}{line}\n"


def is_marked(text: str, line: str) -> bool:
    """Tell whether the marker line is where it belongs."""
    return _split(text)[1].split("\n", 1)[0] == line


def _split(text: str) -> tuple[str, str]:
    """Take off the line that must stay first."""
    if not text.startswith(_STAYS_FIRST):
        return "", text
    head, _, body = text.partition("\n")
    return head + "\n", body
