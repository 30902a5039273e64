"""The deadline of a client begins with its first call (Configuration: deadline of a call)."""

from typing import Any

from feishu_vc import _call

SUITES = ("deadline",)


def apply() -> None:
    run: Any = _call._Run
    original = run.__init__
    begun: dict[int, float] = {}

    def init(self: Any, call: Any, clock: Any, logger: Any) -> None:
        original(self, call, clock, logger)
        if self._deadline is not None:
            self._deadline = begun.setdefault(id(clock), self._deadline)

    run.__init__ = init
