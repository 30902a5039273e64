"""All pages are fetched before the first item is given (an error on page 3 keeps what pages 1 and 2 gave)."""

from typing import Any

from feishu_vc.resources import meetings

SUITES = ("pagination",)


def apply() -> None:
    module: Any = meetings
    pages, apages = module.pages, module.apages
    module.pages = lambda pagination, fetch: eager(pages(pagination, fetch))
    module.apages = lambda pagination, fetch: aeager(apages(pagination, fetch))


def eager(iterator: Any) -> Any:
    yield from list(iterator)


async def aeager(iterator: Any) -> Any:
    for item in [item async for item in iterator]:
        yield item
