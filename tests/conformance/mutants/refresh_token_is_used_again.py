"""The first refresh token is sent for good (Tokens: single-use refresh token)."""

from collections.abc import Generator
from typing import Any

import msgspec
from feishu_vc import _sources

SUITES = ("token",)


def apply() -> None:
    sources: Any = _sources
    original = sources.request_user_token

    def request(platform: Any, form: Any) -> Generator[Any, Any, Any]:
        pair = yield from original(platform, form)
        if form["grant_type"] == "refresh_token":
            return msgspec.structs.replace(pair, refresh_token=form["refresh_token"])
        return pair

    sources.request_user_token = request
