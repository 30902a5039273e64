# Code generated from openapi.yaml by make. DO NOT EDIT.

"""The resources of the clients. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .resources.meetings import AsyncMeetings, Meetings
    from .resources.recordings import AsyncRecordings, Recordings
    from .resources.reserves import AsyncReserves, Reserves

_CLASSES = {
    "reserves": "Reserves",
    "meetings": "Meetings",
    "recordings": "Recordings",
}


class _Lazy:
    """Finds a resource by its name and keeps it: what is not used costs nothing, however many there are."""

    _PREFIX = ""

    if not TYPE_CHECKING:  # type checkers know the resources one by one, and that there are no others

        def __getattr__(self, name: str) -> object:
            if name not in _CLASSES:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            from importlib import import_module

            module = import_module(f".resources.{name}", __package__)
            resource = getattr(module, self._PREFIX + _CLASSES[name])(self)
            setattr(self, name, resource)
            return resource

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_CLASSES})


class Resources(_Lazy):
    """The resources of `FeishuVC`."""

    _PREFIX = ""

    if TYPE_CHECKING:
        reserves: Reserves
        """Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody
        joins."""
        meetings: Meetings
        """Meetings that are going on or have ended."""
        recordings: Recordings
        """Recordings of meetings."""


class AsyncResources(_Lazy):
    """The resources of `AsyncFeishuVC`."""

    _PREFIX = "Async"

    if TYPE_CHECKING:
        reserves: AsyncReserves
        """Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody
        joins."""
        meetings: AsyncMeetings
        """Meetings that are going on or have ended."""
        recordings: AsyncRecordings
        """Recordings of meetings."""
