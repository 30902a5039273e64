"""Templates see the spec resolved and typed."""

from pathlib import Path

import pytest

from generator.api import build_api, error_class
from generator.language import Language
from generator.policy import load_policy
from generator.source import load
from generator.templating import filters

FOLDER = Path(__file__).parent / "checkout"
FILTERS = filters(Language())
SPEC = load(FOLDER / "openapi.yaml", "openapi.yaml").data
API = build_api(SPEC, load_policy(FOLDER / "generator" / "policy.yaml", "policy.yaml"))


def test_resources_hold_methods_and_token_operations_stand_apart() -> None:
    assert [(resource.name, resource.name_zh) for resource in API.resources] == [("books", "书")]
    assert [operation.method for operation in API.operations] == ["get", "update"]
    assert [operation.id for operation in API.token_operations] == ["auth.create_token"]
    assert API.operation_at("post", "/auth/token") is API.operation("auth.create_token")
    with pytest.raises(KeyError):
        API.operation("books.burn")


def test_operation() -> None:
    get, update = API.operations
    assert (get.http_method, get.path, get.response) == ("GET", "/books/{book_id}", "GetBookResult")
    assert get.tokens == ("tenant_access_token", "user_access_token")
    assert (get.scopes, get.field_scopes, get.app_types) == (("book:readonly",), (), ("custom",))
    assert (get.rate_tier, get.rate_limit) == ("4", "1000/min and 50/s")
    assert (get.retryable, update.retryable) == (False, True)
    assert (get.summary, get.name_zh, get.docs_url) == ("Get a book", "获取书", "https://library.example/docs/get")
    assert update.response is None
    assert update.extensions["x-rate-tier"] == 4
    assert API.token_operations[0].response == "TokenResponse"


def test_errors_carry_the_operations_own_status() -> None:
    get = API.operations[0]
    assert [(error.code, error.class_name, error.http_status) for error in get.errors] == [
        (1001, "BookNotFoundError", 404),
        (1002, "BookGoneError", 410),
    ]
    assert [(error.code, error.kind, error.retryable) for error in API.errors][2:] == [
        (1003, "auth", False),
        (9001, "rate_limit", True),
    ]
    assert error_class("InternalError") == "InternalError"


def test_parameters() -> None:
    get, update = API.operations
    assert [parameter.name for parameter in get.path_parameters] == ["book_id"]
    assert [parameter.name for parameter in update.parameters] == ["book_id"], "those of the path item too"
    flag = get.query_parameters[0]
    assert (flag.name, flag.type.kind, flag.required, flag.default, flag.example) == (
        "with_readers",
        "boolean",
        False,
        False,
        True,
    )


def test_bodies_and_examples() -> None:
    get, update = API.operations
    assert get.body is None
    assert update.body is not None
    assert (update.body.model, update.body.content_type, update.body.required) == (
        "BookChange",
        "application/json",
        True,
    )
    assert dict(get.request_examples[0].parameters) == {"book_id": "7", "with_readers": True}
    assert update.request_examples[0].body == {"title": "Faust II"}
    assert get.response_examples[0].body["code"] == 0
    assert get.response_examples[0].data["book"]["title"] == "Faust"
    assert update.response_examples[0].data == {}


def test_models_and_types() -> None:
    book = API.models["Book"]
    assert (book.in_request, book.in_response) == (False, True)
    assert API.models["BookChange"].in_request
    types = {field.name: field.type for field in book.properties}
    assert types["printed"].is_time
    assert types["pages"].is_integer_text
    assert types["shelf_code"].is_secret
    assert types["readers"].items is not None
    assert types["readers"].items.ref == "Reader"
    assert types["kind"].enum is API.enums["BookKind"]
    assert [(value.value, value.name, value.description) for value in API.enums["BookKind"].values] == [
        (1, "PLAY", "A play."),
        (2, "NOVEL", "A novel."),
    ]
    assert "TokenRequest" not in API.models, "no method takes it"


def test_policy() -> None:
    assert API.policy["retries"]["statuses"] == (429, 500)
    assert API.policy.groups[0].constants[0].about == "Repeats after the first attempt."
    with pytest.raises(KeyError):
        API.policy["retries"]["nothing"]


def test_the_real_policy_can_be_loaded() -> None:
    path = Path(__file__).parents[2] / "generator" / "policy.yaml"
    policy = load_policy(path, "policy.yaml")
    assert policy["limits"]["body_bytes"] == 16 * 1024 * 1024


@pytest.mark.parametrize(
    ("name", "spellings"),
    [
        (
            "get_active_meeting",
            "get_active_meeting get-active-meeting GET_ACTIVE_MEETING GetActiveMeeting getActiveMeeting",
        ),
        (
            "GetActiveMeeting",
            "get_active_meeting get-active-meeting GET_ACTIVE_MEETING GetActiveMeeting getActiveMeeting",
        ),
        ("PSTNUser2", "pstn_user_2 pstn-user-2 PSTN_USER_2 PstnUser2 pstnUser2"),
        ("id", "id id ID Id id"),
    ],
)
def test_name_filters(name: str, spellings: str) -> None:
    spelling_filters = ("snake", "kebab", "constant", "pascal", "camel")
    assert " ".join(str(FILTERS[spelling](name)) for spelling in spelling_filters) == spellings


def test_identifiers_are_what_code_may_have_to_import() -> None:
    assert FILTERS["identifiers"]("f(Meeting(status=Status.ON), [Meeting])") == [
        "Meeting",
        "ON",
        "Status",
        "f",
        "status",
    ]


def test_text_filters() -> None:
    assert FILTERS["json"]('a "b" <会议>') == '"a \\"b\\" <会议>"'
    assert FILTERS["json"](API.operations[0].request_examples[0].parameters) == '{"book_id": "7", "with_readers": true}'
    assert FILTERS["json"](API.policy["retries"]["statuses"]) == "[429, 500]"
    assert FILTERS["lines"]("one two three\n\nfour", 9, "# ") == "# one two\n# three\n#\n# four"
