"""Every request is held against openapi.yaml, and against what the contract wants beyond it."""

import pytest

from tests.conformance.runner.checks import RequestCheck
from tests.conformance.runner.exchange import Request

PATH = "/open-apis/vc/v1/reserves/691/get_active_meeting"
TOKEN = "/open-apis/auth/v3/tenant_access_token/internal"
HEADERS = {
    "host": "h",
    "accept": "application/json",
    "user-agent": "feishu-vc-go/1.0.0",
    "authorization": "Bearer t-1",
}


def get(target: str = PATH, body: bytes = b"", **changed: str | None) -> Request:
    headers = {**HEADERS, **{name.replace("_", "-"): value for name, value in changed.items()}}
    return Request("GET", target, [(name, value) for name, value in headers.items() if value is not None], body)


def post(body: bytes, **changed: str | None) -> Request:
    headers = {**HEADERS, "authorization": None, "content-type": "application/json; charset=utf-8"}
    headers |= {name.replace("_", "-"): value for name, value in changed.items()}
    return Request("POST", TOKEN, [(name, value) for name, value in headers.items() if value is not None], body)


GOOD_TOKEN_REQUEST = b'{"app_id": "cli_a", "app_secret": "s"}'


@pytest.mark.parametrize(
    "request_",
    [
        get(),
        get(f"{PATH}?with_participants=true&user_id_type=union_id"),
        get(PATH.replace("691", "a%2Fb")),
        get(user_agent="feishu-vc-php/1.0.0 my-bot/1.2"),
        post(GOOD_TOKEN_REQUEST),
    ],
)
def test_good_requests(check: RequestCheck, request_: Request) -> None:
    assert check(request_) == []


@pytest.mark.parametrize(
    ("request_", "words"),
    [
        (get("/nowhere"), "no such operation"),
        (get(PATH.replace("691", "a/b")), "no such operation"),
        (get(f"{PATH}?with_participants=True"), "with_participants must be true or false"),
        (get(f"{PATH}?with_participants=1"), "with_participants"),
        (get(f"{PATH}?user_id_type=nickname"), "is not one of"),
        (get(f"{PATH}?page=1"), "unknown query parameter 'page'"),
        (get(body=b"{}", content_length="2"), "a GET has no body"),
        (get(transfer_encoding="chunked"), "a GET has no body"),
        (get(accept="*/*"), "Accept must be"),
        (get(user_agent="python-httpx/0.28"), "User-Agent must be"),
        (get(authorization=None), "0 Authorization headers"),
        (get(authorization="t-1"), "no bearer token"),
        (get(authorization="Bearer "), "no bearer token"),
        (get(cookie="a=b"), "cookies"),
        (get(host=None), "Host"),
        (post(b'{"app_id": "cli_a"}'), "'app_secret' is a required property"),
        (post(b'{"app_id": 1, "app_secret": "s"}'), "1 is not of type 'string'"),
        (post(GOOD_TOKEN_REQUEST, content_type="text/plain"), "Content-Type must be"),
        (post(GOOD_TOKEN_REQUEST, authorization="Bearer t-1"), "takes no token"),
    ],
)
def test_violations(check: RequestCheck, request_: Request, words: str) -> None:
    assert words in "\n".join(check(request_))
