"""Base classes of the generated resources."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._async_client import AsyncFeishuVC
    from ._client import FeishuVC


class Resource:
    """Operations on one kind of thing, called through `FeishuVC`."""

    def __init__(self, client: FeishuVC) -> None:
        """Call through `client`."""
        self._call = client._call


class AsyncResource:
    """Operations on one kind of thing, called through `AsyncFeishuVC`."""

    def __init__(self, client: AsyncFeishuVC) -> None:
        """Call through `client`."""
        self._call = client._call
