"""One token request at a time, whatever the tenant (Tokens: no lock is held over I/O)."""

import threading
from collections.abc import Generator
from typing import Any

from feishu_vc._sources import StoreAppToken
from feishu_vc._tokens import TokenCache

SUITES = ("token",)


def apply() -> None:
    cache: Any = TokenCache
    original = cache.renew
    lock = threading.Lock()

    def renew(self: Any, source: Any, rejected: str | None) -> Generator[Any, Any, Any]:
        if isinstance(source, StoreAppToken):  # it is fetched under the lock already
            return (yield from original(self, source, rejected))
        with lock:
            return (yield from original(self, source, rejected))

    cache.renew = renew
