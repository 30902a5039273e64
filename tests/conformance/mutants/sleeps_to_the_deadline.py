"""A wait that would pass the deadline is cut to it (Retries: the error is raised at once)."""

from typing import Any

from feishu_vc import _call

SUITES = ("deadline",)


def apply() -> None:
    run: Any = _call._Run
    original = run._wait

    def wait(self: Any, error: Any, retries: int) -> Any:
        end, self._deadline = self._deadline, None
        seconds = original(self, error, retries)
        self._deadline = end
        return seconds if seconds is None or end is None else max(0.0, min(seconds, end - self._clock.monotonic()))

    run._wait = wait
