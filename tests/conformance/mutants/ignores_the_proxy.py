"""Requests go straight to the platform (Configuration: a proxy can be given, the environment's are honoured)."""

from typing import Any

import httpx
from feishu_vc import _transport

SUITES = ("transport", "redirects", "secrets")


def apply() -> None:
    transport: Any = _transport.HttpxTransport
    original = transport.__init__
    transport.__init__ = lambda self, client=None, **_: original(self, client or httpx.Client(trust_env=False))
