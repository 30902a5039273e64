"""Faults: how the sandbox is told to misbehave, for the next so many requests of an operation."""

from collections.abc import Iterator
from fnmatch import fnmatchcase
from typing import Annotated, Any

import msgspec

from feishu_vc_sandbox.wire.message import Drop


class Fault(msgspec.Struct, kw_only=True, omit_defaults=True, forbid_unknown_fields=True):
    """What happens to the next `times` requests whose operation id fits `operation` (`*` stands for anything).

    `latency_ms` alone delays the ordinary answer. `code` answers a catalogued error with its status, `status` sets the
    status, `body` (text or JSON) replaces the body; `status` alone answers the HTML page of a proxy. `drop` breaks the
    connection off. All can be combined.
    """

    operation: str = "*"
    times: Annotated[int, msgspec.Meta(ge=1)] | None = 1  # None: until the faults are cleared
    latency_ms: Annotated[int, msgspec.Meta(ge=0, le=600_000)] = 0
    code: int | None = None
    status: Annotated[int, msgspec.Meta(ge=200, le=599)] | None = None
    headers: dict[str, str] = {}
    body: Any = None
    content_type: str | None = None
    drop: Drop | None = None

    @property
    def replaces_answer(self) -> bool:
        """Whether the operation is not asked at all."""
        return self.code is not None or self.status is not None or self.body is not None


class Faults:
    """The faults that are still to come, oldest first."""

    def __init__(self) -> None:
        self._pending: list[Fault] = []

    def __iter__(self) -> Iterator[Fault]:
        return iter([msgspec.structs.replace(fault) for fault in self._pending])

    def add(self, fault: Fault) -> None:
        """Puts a copy of the fault at the end of the line."""
        self._pending.append(msgspec.structs.replace(fault))

    def clear(self) -> None:
        """Forgets all."""
        self._pending.clear()

    def take(self, operation_id: str) -> Fault | None:
        """The oldest fault that fits; each is used up by so many requests as it said."""
        for fault in self._pending:
            if fnmatchcase(operation_id, fault.operation):
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times == 0:
                        self._pending.remove(fault)
                return fault
        return None
