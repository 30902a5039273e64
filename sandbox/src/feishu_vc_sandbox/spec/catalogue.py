"""The error catalogue of the spec (`x-error-codes`): the one place of every code, text and status that is answered."""

from collections.abc import Iterator
from typing import Any

import msgspec


class ErrorEntry(msgspec.Struct, frozen=True):
    """One error. `http_status` is None where the platform's is not known."""

    code: int
    name: str
    origin: str
    message: str
    summary: str = ""
    advice: str = ""
    kind: str = "api"
    http_status: int | None = None
    retryable: bool = False


class Catalogue:
    """Errors by name (`DataNotExist`, how the sandbox's own code calls them) and by code."""

    def __init__(self, raw: dict[Any, Any]) -> None:
        entries = [msgspec.convert({**entry, "code": int(code)}, ErrorEntry) for code, entry in raw.items()]
        self._by_code = {entry.code: entry for entry in entries}
        self._by_name = {entry.name: entry for entry in entries}

    def __iter__(self) -> Iterator[ErrorEntry]:
        return iter(self._by_code.values())

    def named(self, name: str) -> ErrorEntry:
        """The error of that name; a KeyError if the spec has none."""
        return self._by_name[name]

    def coded(self, code: int) -> ErrorEntry | None:
        """The error of that code; None if the spec has none."""
        return self._by_code.get(code)
