"""After a rejection the failure of the token request is passed over (Tokens: rejected token)."""

from collections.abc import Generator
from typing import Any

from feishu_vc import FeishuVCError, _call

SUITES = ("token",)


def apply() -> None:
    calls: Any = _call
    original = calls._Run._get_token

    def get_token(self: Any, rejected: str | None) -> Generator[Any, Any, None]:
        try:
            yield from original(self, rejected)
        except FeishuVCError:
            if rejected is None:
                raise

    calls._Run._get_token = get_token
