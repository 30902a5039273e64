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
    """The errors by code."""

    def __init__(self, raw: dict[Any, Any]) -> None:
        entries = [msgspec.convert({**entry, "code": int(code)}, ErrorEntry) for code, entry in raw.items()]
        self._by_code = {entry.code: entry for entry in entries}

    def __iter__(self) -> Iterator[ErrorEntry]:
        return iter(self._by_code.values())

    def __getitem__(self, code: int) -> ErrorEntry:
        return self._by_code[code]

    def get(self, code: int) -> ErrorEntry | None:
        """The error; None if the catalogue has none of that code."""
        return self._by_code.get(code)
