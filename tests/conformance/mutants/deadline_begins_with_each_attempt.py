"""Each attempt has the whole deadline (Configuration: total over attempts and waits)."""

from collections.abc import Generator
from typing import Any

from feishu_vc import _call

SUITES = ("deadline",)


def apply() -> None:
    run: Any = _call._Run
    original = run._attempt

    def attempt(self: Any) -> Generator[Any, Any, Any]:
        if self._call.limits.deadline is not None:
            self._deadline = self._clock.monotonic() + self._call.limits.deadline
        return (yield from original(self))

    run._attempt = attempt
