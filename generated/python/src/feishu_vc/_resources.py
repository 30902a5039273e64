# Code generated from openapi.yaml by make. DO NOT EDIT.

"""The resources of the clients. Each is imported when it is first used."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from ._async_client import AsyncFeishuVC
    from ._client import FeishuVC
    from .resources.reserves import AsyncReserves, Reserves


class Resources:
    """The resources of `FeishuVC`."""

    @cached_property
    def reserves(self) -> Reserves:
        """Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody
        joins."""
        from .resources.reserves import Reserves

        return Reserves(cast("FeishuVC", self))


class AsyncResources:
    """The resources of `AsyncFeishuVC`."""

    @cached_property
    def reserves(self) -> AsyncReserves:
        """Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody
        joins."""
        from .resources.reserves import AsyncReserves

        return AsyncReserves(cast("AsyncFeishuVC", self))
