"""An attempt that timed out is not repeated (Retries: attempt timeouts)."""

from typing import Any

from feishu_vc import _call

SUITES = ("deadline", "retry", "transport")


def apply() -> None:
    run: Any = _call._Run
    original = run._wait
    run._wait = lambda self, error, retries: None if error.kind == "timeout" else original(self, error, retries)
