"""What goes out: path, query, headers."""

from __future__ import annotations

import enum
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from feishu_vc import ConfigError
from feishu_vc import _policy as policy
from feishu_vc._operation import Operation
from feishu_vc.models import UserIdType

from .conftest import New
from .harness import Api, Platform

GET = Operation("x.get", "GET", "/x", tokens=("tenant_access_token",))


async def url_of(api: Api, platform: Platform, reserve_id: str, **query: Any) -> str:
    await api.run(lambda client: client.reserves.get_active_meeting(reserve_id, **query))
    return platform.requests[-1].url.removeprefix("https://open.feishu.cn/open-apis/vc/v1/reserves/")


@pytest.mark.parametrize(
    ("value", "encoded"),
    [
        ("6911188411932033028", "6911188411932033028"),
        ("a b", "a%20b"),
        ("会议", "%E4%BC%9A%E8%AE%AE"),
        ("a/b", "a%2Fb"),
        ("%2F", "%252F"),
        ("../..", "..%2F.."),
        ("...", "..."),
        ("a?b#c&d=e+f", "a%3Fb%23c%26d%3De%2Bf"),
        ("{reserve_id}", "%7Breserve_id%7D"),
        ("a\r\nb", "a%0D%0Ab"),
        ("~a-b_c.d", "~a-b_c.d"),
        (" ", "%20"),
    ],
)
async def test_values_in_a_path_are_encoded(api: Api, platform: Platform, value: str, encoded: str) -> None:
    assert await url_of(api, platform, value) == f"{encoded}/get_active_meeting"


@pytest.mark.parametrize("value", ["", ".", "..", None, 7, b"a", ["a"], "\ud800"])
async def test_values_that_would_reach_another_path_are_refused(api: Api, platform: Platform, value: Any) -> None:
    with pytest.raises(ConfigError, match="reserve_id") as caught:
        await url_of(api, platform, value)
    assert caught.value.path == "/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting"
    assert platform.requests == []


async def test_a_value_that_is_missing_is_refused(api: Api) -> None:
    with pytest.raises(ConfigError, match="x_id must be a string, not NoneType"):
        await api.call(Operation("x.get", "GET", "/x/{x_id}", tokens=("tenant_access_token",)))


async def test_parameters_that_are_not_set_are_not_sent(api: Api, platform: Platform) -> None:
    assert await url_of(api, platform, "1") == "1/get_active_meeting"
    assert await url_of(api, platform, "1", with_participants=None) == "1/get_active_meeting"


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ({"with_participants": True}, "with_participants=true"),
        ({"with_participants": False}, "with_participants=false"),
        ({"user_id_type": UserIdType.OPEN_ID}, "user_id_type=open_id"),
        ({"user_id_type": "union_id"}, "user_id_type=union_id"),
        ({"user_id_type": UserIdType("new_id")}, "user_id_type=new_id"),
        ({"user_id_type": "a b&c"}, "user_id_type=a%20b%26c"),
    ],
)
async def test_parameters(api: Api, platform: Platform, query: dict[str, Any], text: str) -> None:
    assert await url_of(api, platform, "1", **query) == f"1/get_active_meeting?{text}"


class Plain(enum.Enum):
    A = "a"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime(2020, 12, 25, 8, 2, 2, tzinfo=UTC), "?v=1608883322"),
        (datetime(2020, 12, 25, 16, 2, 2, 9, tzinfo=timezone(timedelta(hours=8))), "?v=1608883322"),
        (7, "?v=7"),
        (0, "?v=0"),
        ("", "?v="),
        (Plain.A, "?v=a"),
        ([], ""),
        (["a", None, True], "?v=a&v=true"),
        (("会", 2), "?v=%E4%BC%9A&v=2"),
    ],
)
async def test_values_of_other_types(api: Api, platform: Platform, value: object, text: str) -> None:
    await api.call(GET, query={"v": value, "unset": None})
    assert platform.requests[-1].url == f"https://open.feishu.cn/x{text}"


@pytest.mark.parametrize("value", [datetime(2020, 12, 25), "\ud800"])
async def test_values_that_cannot_be_sent_are_refused(api: Api, platform: Platform, value: object) -> None:
    with pytest.raises(ConfigError):
        await api.call(GET, query={"v": value})
    assert platform.requests == []


async def test_headers(new: New, platform: Platform) -> None:
    await new(access_token="t-0", user_agent="my-bot/1").get()
    [request] = platform.requests
    assert request.headers == {
        "accept": "application/json",
        "authorization": "Bearer t-0",
        "user-agent": f"feishu-vc-python/{policy.VERSION} my-bot/1",
    }
    assert request.content is None
