"""A Retry-After of five minutes is slept, not raised (Retries: more than 60 s is raised at once)."""

from typing import Any

from feishu_vc import _policy

SUITES = ("deadline", "retry")


def apply() -> None:
    policy: Any = _policy
    policy.RETRIES_MAX_SERVER_WAIT_SECONDS = 1_000_000
