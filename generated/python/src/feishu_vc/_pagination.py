# Code copied from overrides/python/src/feishu_vc/_pagination.py by make. DO NOT EDIT.

"""Iterates over what comes in pages. Each page is fetched when its first item is asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from typing import Any, NamedTuple

from ._model import Model
from .errors import DecodeError


class Pagination(NamedTuple):
    """Names of the fields of a page: its items, whether there is another page, and where that one begins."""

    items: str
    has_more: str
    next_token: str


class _Pages:
    """Reads pages one after the other; keeps a broken answer from becoming an endless loop."""

    def __init__(self, pagination: Pagination) -> None:
        self._fields = pagination
        self._seen: set[str] = set()
        self.token: str | None = None
        self.done = False

    def read(self, page: Model) -> list[Any]:
        """The items of a page."""
        items: list[Any] = getattr(page, self._fields.items) or []
        return items

    def turn(self, page: Model) -> None:
        """Go on to the next page, if there is one.

        Raises:
            DecodeError: the answer promises another page and does not say where, or where we have been.
        """
        if not getattr(page, self._fields.has_more):
            self.done = True
            return
        token = getattr(page, self._fields.next_token)
        if not token or token in self._seen:
            what = "is empty" if not token else "was given before"
            raise DecodeError(f"the answer promises another page, but its {self._fields.next_token} {what}")
        self._seen.add(token)
        self.token = token


def pages(pagination: Pagination, fetch: Callable[[str | None], Model]) -> Iterator[Any]:
    """The items of all pages; `fetch` gets the page that begins at a token, the first one for None."""
    state = _Pages(pagination)
    while not state.done:
        page = fetch(state.token)
        yield from state.read(page)
        state.turn(page)


async def apages(pagination: Pagination, fetch: Callable[[str | None], Awaitable[Model]]) -> AsyncIterator[Any]:
    """`pages` for asyncio."""
    state = _Pages(pagination)
    while not state.done:
        page = await fetch(state.token)
        for item in state.read(page):
            yield item
        state.turn(page)
