"""What one call can do differently, and how mistakes in it are told before anything is sent."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

import pytest
from feishu_vc import ConfigError

from .harness import Api, Platform

WRONG: list[tuple[Any, str]] = [
    ({"time_out": 3}, "unknown option 'time_out'"),
    *(
        ({name: value}, f"{name} must be a positive number")
        for name in ("timeout", "deadline")
        for value in (0, -1, "3", True, float("nan"), float("inf"), 10**400)
    ),
    ({"timeout": None}, "timeout must be"),
    *(({"max_retries": value}, "max_retries must be") for value in (-1, 1.5, "2", None, False)),
    *(
        ({name: value}, name)
        for name in ("tenant_key", "user_access_token")
        for value in ("", None, 7, "a\nb", " a", "\u00e9")
    ),
    ({"headers": "x: y"}, "headers must be a mapping"),
    ({"headers": [("x", "y")]}, "headers must be a mapping"),
    ({"headers": None}, "headers must be a mapping"),
    *(({"headers": {name: "v"}}, "not a name of a header") for name in ("", "a b", "a:b", "a\r\nb", "\u00e9", 7)),
    *(({"headers": {"x-a": value}}, "header x-a") for value in ("a\r\nb: c", "a\n", " a", "\u00e9", "\0", 7, None)),
    *(
        ({"headers": {name: "v"}}, "is set by the SDK")
        for name in ("Authorization", "HOST", "content-length", "Transfer-Encoding", "Accept", "User-Agent")
    ),
    ([("timeout", 3)], "options must be a mapping"),
    ("timeout", "options must be a mapping"),
]


@pytest.mark.parametrize(("options", "message"), WRONG, ids=lambda value: str(value)[:50])
async def test_mistakes_are_told_before_anything_is_sent(
    api: Api, platform: Platform, options: Any, message: str
) -> None:
    with pytest.raises(ConfigError, match=message) as caught:
        await api.run(lambda client: client.reserves.get_active_meeting("691", options=options))
    assert caught.value.operation == "reserves.get_active_meeting"
    assert (caught.value.method, caught.value.attempts) == ("GET", 0)
    assert platform.requests == []


async def test_extra_headers_are_sent(api: Api, platform: Platform) -> None:
    await api.get(headers=MappingProxyType({"X-Trace_Id": "abc", "x-empty": ""}))
    headers = platform.requests[-1].headers
    assert (headers["x-trace_id"], headers["x-empty"]) == ("abc", "")
    await api.get()
    assert "x-trace_id" not in platform.requests[-1].headers


async def test_extra_headers_do_not_reach_token_requests(api: Api, platform: Platform) -> None:
    await api.get(headers={"x-trace": "abc"})
    assert ["x-trace" in request.headers for request in platform.requests] == [False, True]


@pytest.mark.parametrize("options", [None, {}])
async def test_no_options(api: Api, platform: Platform, options: Any) -> None:
    await api.run(lambda client: client.reserves.get_active_meeting("691", options=options))
    assert len(platform.requests) == 2
