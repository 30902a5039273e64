"""The generated resources: each method sends its example as the spec has it, and returns what came."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from feishu_vc import AsyncFeishuVC, ConfigError, FeishuVC, UserToken, models
from msgspec import UNSET

from generator.api import Api as View
from generator.api import Operation, build_api
from generator.policy import load_policy
from generator.source import load

from .conftest import New
from .harness import Api, Platform, answer

ROOT = Path(__file__).parents[2]
VIEW: View = build_api(
    load(ROOT / "openapi.yaml", "openapi.yaml").data, load_policy(ROOT / "generator/policy.yaml", "policy.yaml")
)
ONE_KIND = [operation for operation in VIEW.operations if len(operation.tokens) == 1]
UPDATE = "PUT /open-apis/vc/v1/reserves/691"


@pytest.mark.parametrize("operation", VIEW.operations, ids=lambda operation: operation.id)
async def test_the_example_goes_out_and_comes_back(new: New, platform: Platform, operation: Operation) -> None:
    request, response = operation.request_examples[0], operation.response_examples[0]
    parameters = dict(request.parameters)
    path = operation.path.format(**parameters)
    in_path = [str(parameters.pop(each.name)) for each in operation.path_parameters]
    platform.on(f"{operation.http_method} {path}", answer(response.body))
    api = new(user_token=UserToken(access_token="u-1"))

    result = await api.run(
        lambda c: getattr(getattr(c, operation.resource), operation.method)(
            *in_path, **parameters, **(request.body or {})
        )
    )

    (sent,) = platform.sent(f"{operation.http_method} {path}")
    as_text = {
        name: str(value).lower() if isinstance(value, bool) else str(value) for name, value in parameters.items()
    }
    assert dict(parse_qsl(urlsplit(sent.url).query)) == as_text
    assert (sent.content and json.loads(sent.content)) == request.body
    assert (result and result.to_dict()) == (response.data if operation.response else None)


@pytest.mark.parametrize("operation", ONE_KIND, ids=lambda operation: operation.id)
async def test_a_token_of_the_wrong_kind_is_refused_before_anything_is_sent(
    new: New, platform: Platform, operation: Operation
) -> None:
    options = {} if "tenant_access_token" not in operation.tokens else {"user_access_token": "u-1"}
    arguments = [each.name for each in operation.path_parameters]
    body = operation.request_examples[0].body or {}
    with pytest.raises(
        ConfigError, match=f"it needs a {operation.tokens[0]} with the permission {operation.scopes[0]}"
    ):
        await new().run(
            lambda c: getattr(getattr(c, operation.resource), operation.method)(*arguments, **body, options=options)
        )
    assert platform.requests == []


async def test_absent_null_and_value_are_three_things(api: Api, platform: Platform) -> None:
    end = datetime(2020, 12, 25, 9, 34, 27, tzinfo=UTC)
    settings = models.MeetingSettingsInput(topic=None, password="", auto_record=False)
    await api.run(lambda c: c.reserves.update("691"))
    await api.run(lambda c: c.reserves.update("691", end_time=None))
    await api.run(lambda c: c.reserves.update("691", end_time=end, meeting_settings=settings))
    assert [json.loads(request.content or b"") for request in platform.sent(UPDATE)] == [
        {},
        {"end_time": None},
        {"end_time": "1608888867", "meeting_settings": {"topic": None, "password": "", "auto_record": False}},
    ]


async def test_content_type_is_sent_with_a_body_only(api: Api, platform: Platform) -> None:
    await api.run(lambda c: c.reserves.update("691"))
    await api.run(lambda c: c.reserves.delete("691"))
    put, delete = platform.requests[-2:]
    assert put.headers["content-type"] == "application/json; charset=utf-8"
    assert "content-type" not in delete.headers
    assert delete.content is None


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"end_time": "soon"}, "UpdateReserveRequest.*end_time"),
        ({"end_time": datetime(2020, 12, 25)}, "has no time zone"),
        ({"meeting_settings": {"topic": ["a"]}}, "meeting_settings.topic"),
        ({"meeting_settings": "weekly"}, "meeting_settings"),
    ],
)
async def test_a_wrong_body_is_refused_before_anything_is_sent(
    api: Api, platform: Platform, arguments: dict[str, object], message: str
) -> None:
    with pytest.raises(ConfigError, match=message) as caught:
        await api.run(lambda c: c.reserves.update("691", **arguments))
    assert caught.value.operation == "reserves.update"
    assert platform.requests == []


def test_a_request_model_tells_unset_from_null() -> None:
    assert models.UpdateReserveRequest().end_time is UNSET
    assert models.UpdateReserveRequest.from_dict({"end_time": None}).end_time is None


def test_resources_are_found_by_name_and_kept() -> None:
    client = FeishuVC("cli_a", "secret-of-a")
    assert client.reserves is client.reserves
    assert {"reserves", "meetings", "recordings"} <= set(dir(client))
    assert type(AsyncFeishuVC("cli_a", "secret-of-a").meetings).__name__ == "AsyncMeetings"
    with pytest.raises(AttributeError, match="'FeishuVC' object has no attribute 'meeting'"):
        client.meeting  # type: ignore[attr-defined]  # noqa: B018
