"""When the token request fails, those who wait for it are never told (Tokens: a failed leader gives its error)."""

from typing import Any

from feishu_vc import _flow
from feishu_vc._io import BlockingIO

PATIENCE = 2.0
SUITES = ("concurrency", "token")


def apply() -> None:
    blocking: Any = BlockingIO

    def fly(self: Any, flight: Any, source: Any, rejected: str | None) -> None:
        value = _flow.run(self._cache.renew(source, rejected), self)
        with self._mutex:
            del self._flights[source.key]
        flight.set_result(value)

    blocking._fly = fly
