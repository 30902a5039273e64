"""Iterating over pages."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from feishu_vc import DataNotExistError, DecodeError

from .harness import Api, Platform, Reply, in_thread, ok, refused

LIST = "GET /open-apis/vc/v1/meetings/list_by_no"
START, END = datetime(2020, 12, 25, 8, tzinfo=UTC), datetime(2020, 12, 25, 9, tzinfo=UTC)


def page(*ids: str, more: bool = False, token: str | None = None) -> Reply:
    return ok(has_more=more, page_token=token, meeting_briefs=[{"id": each} for each in ids])


async def ids(api: Api, seen: list[str], limit: int = 100) -> None:
    """The ids of all pages, as far as they come."""
    items: Any = await api.run(
        lambda c: started(c.meetings.list_by_no_all(meeting_no="1", start_time=START, end_time=END))
    )
    if isinstance(items, AsyncIterator):
        async for item in items:
            seen.append(item.id)
            if len(seen) == limit:
                return
    else:
        while len(seen) < limit:
            item = await in_thread(lambda: next(items, None))
            if item is None:
                return
            seen.append(item.id)


def started(iterator: Any) -> Any:
    """What `Api.run` can await or return."""

    async def awaited() -> Any:
        return iterator

    return awaited() if isinstance(iterator, AsyncIterator) else iterator


async def test_all_pages_come_one_after_the_other(api: Api, platform: Platform) -> None:
    platform.on(LIST, page("1", "2", more=True, token="a"), page(more=True, token="b"), page("3"))
    seen: list[str] = []
    await ids(api, seen)
    assert seen == ["1", "2", "3"]
    queries = [dict(parse_qsl(urlsplit(request.url).query)) for request in platform.sent(LIST)]
    assert [query.get("page_token") for query in queries] == [None, "a", "b"]
    assert all(query["start_time"] == "1608883200" for query in queries)


async def test_a_page_is_fetched_when_it_is_needed(api: Api, platform: Platform) -> None:
    platform.on(LIST, page("1", "2", more=True, token="a"), page("3"))
    seen: list[str] = []
    await ids(api, seen, limit=2)
    assert platform.count(LIST) == 1


@pytest.mark.parametrize(
    ("last", "message"),
    [
        (page("3", more=True, token=""), "page_token is empty"),
        (page("3", more=True), "page_token is empty"),
        (page("3", more=True, token="a"), "page_token was given before"),
    ],
)
async def test_a_promise_without_a_place_ends_with_an_error(
    api: Api, platform: Platform, last: Reply, message: str
) -> None:
    platform.on(LIST, page("1", more=True, token="a"), page("2", more=True, token="b"), last)
    seen: list[str] = []
    with pytest.raises(DecodeError, match=message):
        await ids(api, seen)
    assert seen == ["1", "2", "3"]
    assert platform.count(LIST) == 3


async def test_an_error_on_a_later_page_keeps_what_came_before(api: Api, platform: Platform) -> None:
    platform.on(LIST, page("1", more=True, token="a"), page("2", more=True, token="b"), refused(121004, 404))
    seen: list[str] = []
    with pytest.raises(DataNotExistError):
        await ids(api, seen)
    assert seen == ["1", "2"]
