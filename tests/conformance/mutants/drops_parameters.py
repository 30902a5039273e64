"""Parameters of the query are not sent (Answers, requests: what the caller gives must arrive)."""

from typing import Any

from feishu_vc import _url

SUITES = ("wire",)


def apply() -> None:
    url: Any = _url
    url.encode_query = lambda values: ""
