# Code generated from openapi.yaml by make. DO NOT EDIT.

"""The resources of the clients. Each is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ._async_client import AsyncFeishuVC
    from ._client import FeishuVC
    from .resources.meetings import AsyncMeetings, Meetings
    from .resources.recordings import AsyncRecordings, Recordings
    from .resources.reserves import AsyncReserves, Reserves


class Resources:
    """The resources of `FeishuVC`."""

    @cached_property
    def reserves(self) -> Reserves:
        """Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody
        joins."""
        from .resources.reserves import Reserves

        return Reserves(cast("FeishuVC", self))

    @cached_property
    def meetings(self) -> Meetings:
        """Meetings that are going on or have ended."""
        from .resources.meetings import Meetings

        return Meetings(cast("FeishuVC", self))

    @cached_property
    def recordings(self) -> Recordings:
        """Recordings of meetings."""
        from .resources.recordings import Recordings

        return Recordings(cast("FeishuVC", self))


class AsyncResources:
    """The resources of `AsyncFeishuVC`."""

    @cached_property
    def reserves(self) -> AsyncReserves:
        """Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody
        joins."""
        from .resources.reserves import AsyncReserves

        return AsyncReserves(cast("AsyncFeishuVC", self))

    @cached_property
    def meetings(self) -> AsyncMeetings:
        """Meetings that are going on or have ended."""
        from .resources.meetings import AsyncMeetings

        return AsyncMeetings(cast("AsyncFeishuVC", self))

    @cached_property
    def recordings(self) -> AsyncRecordings:
        """Recordings of meetings."""
        from .resources.recordings import AsyncRecordings

        return AsyncRecordings(cast("AsyncFeishuVC", self))
