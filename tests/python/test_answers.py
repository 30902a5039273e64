"""What an answer is: success, a typed error, or something that cannot be read."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from feishu_vc import (
    APIError,
    AuthError,
    DecodeError,
    FeishuVCError,
    HTTPStatusError,
    PermissionViolation,
    RateLimitError,
    Response,
)
from feishu_vc.models import GetActiveMeetingResult, MeetingStatus, UserType

from .conftest import New
from .harness import MEETING, Api, Platform, answer, ok, refused


async def got(api: Api, platform: Platform, reply: Response) -> GetActiveMeetingResult:
    platform.on(MEETING, reply)
    return await api.get(max_retries=0)


async def error_of(api: Api, platform: Platform, reply: Response) -> FeishuVCError:
    with pytest.raises(FeishuVCError) as caught:
        await got(api, platform, reply)
    return caught.value


@pytest.mark.parametrize(
    "content",
    [
        {"code": 0, "msg": "success", "data": {}},
        {"code": "0", "data": {}},
        {"code": 0},
        {"code": 0, "data": None},
        {"code": 0.0, "msg": None},
        {"code": 0, "msg": 7, "error": "nothing", "new": [1, {"deep": None}]},
        {"code": 0, "data": {"meeting": None, "new": 1}},
    ],
    ids=str,
)
@pytest.mark.parametrize("status", [200, 201, 299])
async def test_success_is_2xx_and_code_0(api: Api, platform: Platform, content: object, status: int) -> None:
    assert await got(api, platform, answer(content, status)) == GetActiveMeetingResult()


async def test_a_byte_order_mark_is_skipped(api: Api, platform: Platform) -> None:
    result = await got(api, platform, answer(b'\xef\xbb\xbf{"code":0,"data":{"meeting":{"id":"1"}}}'))
    assert result.meeting is not None


@pytest.mark.parametrize("status", [200, 400, 404, 500, 302])
@pytest.mark.parametrize("code", [121004, "121004"])
async def test_another_code_is_an_error_at_any_status(api: Api, platform: Platform, code: object, status: int) -> None:
    error = await error_of(api, platform, answer({"code": code, "msg": "data not exist"}, status))
    assert type(error).__name__ == "DataNotExistError"
    assert (error.kind, error.code, error.msg, error.http_status) == ("api", 121004, "data not exist", status)


@pytest.mark.parametrize("code", [-1, 10**30])
async def test_strange_codes_are_api_errors(api: Api, platform: Platform, code: int) -> None:
    error = await error_of(api, platform, refused(code, 200))
    assert type(error) is APIError
    assert error.code == code


async def test_a_code_that_is_not_listed_has_the_class_of_its_status(api: Api, platform: Platform) -> None:
    assert type(await error_of(api, platform, refused(424242, 429))) is RateLimitError
    assert type(await error_of(api, platform, refused(424242, 400))) is APIError


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>hello</html>",
        b"{",
        b"[]",
        b"null",
        b"7",
        b"\xff\xfe",
        b'{"data":{}}',
        b'{"code":null}',
        b'{"code":"zero"}',
        b'{"code":true}',
        b'{"code":{}}',
        b'{"code":1e400}',
        b'{"code":0,"data":' + b"[" * 200_000,
        b'{"code":0,"error":' + b'{"a":' * 200_000,
        b'{"code":0,"error":"\xff"}',
    ],
    ids=lambda body: repr(body[:30]),
)
async def test_what_cannot_be_read_is_a_decode_error_or_an_http_error(
    api: Api, platform: Platform, body: bytes
) -> None:
    headers = {"x-tt-logid": "log-1"}
    error = await error_of(api, platform, answer(body, 200, headers))
    assert (type(error), error.kind, error.http_status) == (DecodeError, "decode", 200)
    assert (error.log_id, error.attempts, error.operation) == ("log-1", 1, "reserves.get_active_meeting")
    error = await error_of(api, platform, answer(body, 400, headers))
    assert (type(error), error.kind, error.http_status, error.log_id) == (HTTPStatusError, "http", 400, "log-1")


@pytest.mark.parametrize("status", [400, 404, 500])
async def test_code_0_with_an_error_status_is_no_success(api: Api, platform: Platform, status: int) -> None:
    error = await error_of(api, platform, answer({"code": 0, "data": {}}, status))
    assert (type(error), error.http_status) == (HTTPStatusError, status)


async def test_the_first_two_kibibytes_are_quoted(api: Api, platform: Platform) -> None:
    for status in (200, 500):
        error = await error_of(api, platform, answer(b"<" * 2048 + b">" * 9, status))
        assert "<" * 2048 in str(error)
        assert ">" not in str(error)


async def test_no_part_of_a_token_is_left_at_the_end_of_a_quotation(new: New, platform: Platform) -> None:
    token = "t-" + "0123456789" * 10
    error = await error_of(new(access_token=token), platform, answer(b"<" * 2000 + token.encode(), 500))
    assert "t-0" not in str(error)
    assert "<***" in str(error)


@pytest.mark.parametrize(
    ("headers", "detail", "log_id"),
    [
        ({"X-Tt-Logid": "a", "X-Request-Id": "b"}, {"log_id": "c"}, "a"),
        ({"X-Request-Id": "b"}, {"log_id": "c"}, "b"),
        ({"x-tt-logid": "", "x-request-id": "b"}, {}, "b"),
        ({}, {"log_id": "c", "logid": "d"}, "c"),
        ({}, {"logid": "d"}, "d"),
        ({}, {"log_id": 7}, None),
        ({}, {}, None),
        ({}, "text", None),
    ],
)
async def test_the_log_id_is_looked_for(
    api: Api, platform: Platform, headers: dict[str, str], detail: object, log_id: str | None
) -> None:
    error = await error_of(api, platform, answer({"code": 121004, "msg": "no", "error": detail}, 404, headers))
    assert error.log_id == log_id


async def test_violations_are_read_in_both_spellings(api: Api, platform: Platform) -> None:
    detail = {
        "permission_violations": [
            {"type": "action_scope_required", "subject": "vc:reserve:readonly", "description": "read"},
            {"scope": "vc:reserve", "url": "https://open.feishu.cn"},
            {"type": "other"},
            "text",
            {},
        ],
        "field_violations": [{"field": "reserve_id", "value": "x", "description": "not a number"}, 7],
        "troubleshooter": "see https://open.feishu.cn/search?log_id=1",
    }
    error = await error_of(api, platform, refused(99991672, 400, error=detail))
    assert error.permission_violations == (
        PermissionViolation("action_scope_required", "vc:reserve:readonly", "read"),
        PermissionViolation(None, "vc:reserve", None),
        PermissionViolation("other", None, None),
        PermissionViolation(None, None, None),
    )
    [violation] = error.field_violations
    assert violation == ("reserve_id", "x", "not a number")
    assert error.troubleshooter == detail["troubleshooter"]
    assert "missing permission: vc:reserve:readonly, vc:reserve, other, ?" in str(error)
    assert "reserve_id: not a number" in str(error)


@pytest.mark.parametrize("violations", [None, "x", {"a": 1}, 7])
async def test_violations_of_another_form_are_ignored(api: Api, platform: Platform, violations: object) -> None:
    detail = {"permission_violations": violations, "field_violations": violations, "troubleshooter": 1}
    error = await error_of(api, platform, refused(99991672, 400, error=detail))
    assert (error.permission_violations, error.field_violations, error.troubleshooter) == ((), (), None)


async def test_a_missing_text_is_said_to_be_missing(api: Api, platform: Platform) -> None:
    error = await error_of(api, platform, answer({"code": 121004, "msg": 7}, 404))
    assert error.msg is None
    assert "the platform gave no reason" in str(error)


async def test_what_the_answer_quotes_of_the_request_is_struck_out(new: New, platform: Platform) -> None:
    reply = refused(
        99991668,
        401,
        "token t-0123 of s3cr3t-of-cli_a",
        error={
            "troubleshooter": "t-0123",
            "permission_violations": [{"type": "t-0123", "subject": "t-0123", "description": "t-0123"}],
            "field_violations": [{"field": "t-0123", "value": "t-0123", "description": "t-0123"}],
        },
    )
    error = await error_of(new(access_token="t-0123"), platform, reply)
    for text in (str(error), repr(error), repr(error.__dict__), repr(error.args)):
        assert "t-0123" not in text
        assert "s3cr3t" not in text
    assert error.msg == "token *** of ***"
    assert isinstance(error, AuthError)


async def test_a_field_with_wrong_content_is_named(api: Api, platform: Platform) -> None:
    for field, value in (
        ("start_time", "soon"),
        ("start_time", "99999999999999999999"),
        ("start_time", {}),
        ("start_time", "253402300800"),
        ("start_time", 253402300800),
        ("participant_count", 2**63),
        ("participant_count", str(-(2**63) - 1)),
        ("participant_count", "many"),
        ("status", []),
        ("topic", {"a": 1}),
        ("meeting_connect", "perhaps"),
        ("participants", "nobody"),
        ("host_user", 7),
    ):
        error = await error_of(api, platform, ok(meeting={field: value}))
        assert (type(error), error.kind) == (DecodeError, "decode"), field
        assert f"$.meeting.{field}" in str(error)
        assert (error.operation, error.method, error.attempts) == ("reserves.get_active_meeting", "GET", 1)
    error = await error_of(api, platform, ok(meeting={"participants": [{}, {"first_join_time": "soon"}]}))
    assert "$.meeting.participants[1].first_join_time" in str(error)
    error = await error_of(api, platform, answer({"code": 0, "data": []}))
    assert "does not fit GetActiveMeetingResult" in str(error)


async def test_numbers_and_strings_stand_for_each_other(api: Api, platform: Platform) -> None:
    result = await got(
        api,
        platform,
        ok(
            meeting={
                "id": 6911188411934433028,
                "meeting_no": 123456789,
                "start_time": 1608883322,
                "participant_count": 10,
                "participant_count_accumulated": "12",
                "status": "2",
                "meeting_connect": "true",
                "host_user": {"id": 7, "user_type": "1"},
                "participants": [{"id": 8, "in_meeting_duration": 123, "is_host": 1}],
            }
        ),
    )
    meeting = result.meeting
    assert meeting is not None
    assert (meeting.id, meeting.meeting_no) == ("6911188411934433028", "123456789")
    assert meeting.start_time == datetime(2020, 12, 25, 8, 2, 2, tzinfo=UTC)
    assert (meeting.participant_count, meeting.participant_count_accumulated) == (10, 12)
    assert (meeting.status, meeting.meeting_connect) == (MeetingStatus.IN_PROGRESS, True)
    assert meeting.host_user is not None
    assert (meeting.host_user.id, meeting.host_user.user_type) == ("7", UserType.LARK_USER)
    assert meeting.participants is not None
    participant = meeting.participants[0]
    assert (participant.id, participant.in_meeting_duration, participant.is_host) == ("8", 123, True)


@pytest.mark.parametrize("value", ["", "0", 0, None])
async def test_times_that_say_not_yet_are_none(api: Api, platform: Platform, value: object) -> None:
    result = await got(api, platform, ok(meeting={"end_time": value, "participant_count": None}))
    assert result.meeting is not None
    assert result.meeting.end_time is None


async def test_an_empty_number_is_none(api: Api, platform: Platform) -> None:
    result = await got(api, platform, ok(meeting={"participant_count": "", "participants": None}))
    assert result.meeting is not None
    assert result.meeting.participant_count is None
    assert result.meeting.participants is None


async def test_values_that_enums_do_not_know_are_kept(api: Api, platform: Platform) -> None:
    result = await got(api, platform, ok(meeting={"status": 9, "host_user": {"user_type": "42"}}))
    assert result.meeting is not None
    assert result.meeting.status is not None
    assert (result.meeting.status, result.meeting.status.name) == (9, "UNKNOWN_9")
    assert result.meeting.host_user is not None
    assert result.meeting.host_user.user_type == 42
    assert json.loads(result.to_json()) == {"meeting": {"status": 9, "host_user": {"user_type": 42}}}
