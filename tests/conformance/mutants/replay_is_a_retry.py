"""The replay after a rejection counts as a retry (Tokens: it works with max_retries 0)."""

from collections.abc import Generator
from typing import Any

from feishu_vc import _call

SUITES = ("token",)


def apply() -> None:
    calls: Any = _call
    original = calls._Run._get_token

    def get_token(self: Any, rejected: str | None) -> Generator[Any, Any, None]:
        if rejected is not None:
            limits = self._call.limits
            self._call = self._call._replace(limits=limits._replace(max_retries=limits.max_retries - 1))
            if limits.max_retries <= 0:
                return
        yield from original(self, rejected)

    calls._Run._get_token = get_token
