"""The token of a page is left out of the query."""

from typing import Any

from feishu_vc import _url

SUITES = ("pagination",)


def apply() -> None:
    module: Any = _url
    original = module.encode_query
    module.encode_query = lambda values: original({k: v for k, v in values.items() if k != "page_token"})
