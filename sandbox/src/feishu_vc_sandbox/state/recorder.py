"""The requests that came in, for tests to look at. Nothing secret is kept (redaction.py says how)."""

from collections import deque
from typing import Any

import msgspec

# A sandbox may run for weeks; the oldest requests go first.
KEPT = 10_000


class RecordedRequest(msgspec.Struct, frozen=True, omit_defaults=True):
    """One request and what became of it. `caller` is the kind of its token and the app behind it, never the token."""

    time: float  # of the sandbox's clock
    method: str
    path: str
    status: int
    log_id: str
    operation: str | None = None  # None: no such path
    code: int | None = None
    caller: str | None = None
    query: dict[str, list[str]] = {}
    headers: dict[str, str] = {}
    body: Any = None
    dropped: bool = False


class Recorder:
    """The requests of one sandbox, oldest first."""

    def __init__(self) -> None:
        self._requests: deque[RecordedRequest] = deque(maxlen=KEPT)

    def add(self, request: RecordedRequest) -> None:
        """Appends a request."""
        self._requests.append(request)

    def all(self) -> list[RecordedRequest]:
        """A copy of the list."""
        return list(self._requests)

    def clear(self) -> None:
        """Forgets all."""
        self._requests.clear()
