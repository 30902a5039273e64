"""Between fetching and sending a token lies in a variable of the process (Tokens: two apps never share one)."""

import time
from collections.abc import Generator
from typing import Any

from feishu_vc import _call

SUITES = ("token",)


def apply() -> None:
    run: Any = _call._Run
    original = run._get_token
    current = [""]

    def get_token(self: Any, rejected: str | None) -> Generator[Any, Any, None]:
        yield from original(self, rejected)
        if not self._call.token_request:
            current[0] = self._token
            time.sleep(0.02)
            self._token = current[0]

    run._get_token = get_token
