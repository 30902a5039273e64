"""The deadline is ignored (Configuration: deadline)."""

from typing import Any

from feishu_vc import _call

SUITES = ("deadline", "concurrency", "token")


def apply() -> None:
    run: Any = _call._Run
    original = run.__init__

    def init(self: Any, call: Any, *arguments: Any) -> None:
        original(self, call._replace(limits=call.limits._replace(deadline=None)), *arguments)

    run.__init__ = init
