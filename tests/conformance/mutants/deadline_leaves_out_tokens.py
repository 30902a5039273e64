"""The deadline does not bound the wait for a token (Configuration: total over token requests)."""

from typing import Any

from feishu_vc import _flow

SUITES = ("deadline", "token")


def apply() -> None:
    flow: Any = _flow
    original = flow.token
    flow.token = lambda source, rejected=None, deadline=None: original(source, rejected=rejected)
