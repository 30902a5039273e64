"""When asking for a ticket fails, that is raised in place of the reason (Tokens: 10012 is a typed error)."""

from contextlib import nullcontext
from typing import Any

from feishu_vc import _sources

SUITES = ("token",)


def apply() -> None:
    sources: Any = _sources
    sources.suppress = lambda *kinds: nullcontext()
