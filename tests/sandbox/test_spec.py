"""The sandbox follows the spec: nothing of it is typed a second time, and a new operation needs no code."""

import copy
from typing import Any

import jsonschema
import pytest
import yaml
from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.schema_check import violations
from feishu_vc_sandbox.sandbox import Sandbox
from feishu_vc_sandbox.spec.document import Spec
from feishu_vc_sandbox.spec.rate_tier import RateWindow, parse_tiers
from feishu_vc_sandbox.spec.references import resolve
from feishu_vc_sandbox.spec.source import default_spec, spec_path
from feishu_vc_sandbox.state.apps import PRELOADED
from feishu_vc_sandbox.wire.message import Request

from .api import Api

DOCUMENT: dict[str, Any] = yaml.load(spec_path().read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def test_every_code_of_the_sandbox_is_in_the_catalogue() -> None:
    assert {code for code in Code if default_spec().catalogue.get(code) is None} == set()


def test_every_handler_belongs_to_an_operation() -> None:
    from feishu_vc_sandbox.handlers.registry import _registered

    assert _registered.keys() <= default_spec().operations.keys()


def test_answers_fit_the_schemas_of_the_spec(api: Api) -> None:
    schemas = default_spec().schemas
    user = api.user_pair()
    checks: list[tuple[Any, str]] = [
        (api.auth("tenant_access_token/internal", **api.app), "TenantAccessTokenResponse"),
        (api.auth("app_access_token/internal", **api.app), "AppAccessTokenInternalResponse"),
        (user, "OAuthTokenResponse"),
        (api.oauth(grant_type="refresh_token", refresh_token="x").json(), "OAuthErrorResponse"),
        (api.meeting(with_participants="true").json(), "GetActiveMeetingResponse"),
        (api.meeting("t-x").json(), "ErrorResponse"),
        (api.meeting(user_id_type="x").json(), "ErrorResponse"),
    ]
    for answer, schema in checks:
        assert violations(answer, schemas[schema]) == []
        jsonschema.Draft4Validator(schemas[schema]).validate(answer)


INVENTED: dict[str, Any] = {
    "get": {
        "operationId": "rooms.book",
        "x-scopes": ["vc:room"],
        "x-rate-tier": 4,
        "x-error-codes": [121002, {"code": 121005, "http_status": 404}],
        "security": [{"user_access_token": []}],
        "parameters": [
            {"name": "room_id", "in": "path", "required": True, "schema": {"type": "string", "maxLength": 20}},
            {"name": "page_size", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 50}},
            {"name": "ids", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}, "maxItems": 2}},
            {"name": "ratio", "in": "query", "required": True, "schema": {"type": "number"}},
            {"name": "X-Mode", "in": "header", "schema": {"type": "string", "enum": ["a", "b"]}},
        ],
        "responses": {
            "200": {
                "description": "",
                "content": {
                    "application/json": {
                        "examples": {"room": {"value": {"code": 0, "msg": "success", "data": {"name": "blue"}}}}
                    }
                },
            }
        },
    },
    "post": {
        "operationId": "rooms.create",
        "security": [{"tenant_access_token": []}],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewRoom"}}},
        },
        "parameters": [{"name": "room_id", "in": "path", "required": True, "schema": {"type": "string"}}],
        "responses": {
            "201": {
                "description": "",
                "content": {"application/json": {"examples": {"room": {"value": {"code": 0, "msg": "success"}}}}},
            }
        },
    },
}
NEW_ROOM = {
    "type": "object",
    "required": ["name", "settings"],
    "properties": {
        "name": {"type": "string", "minLength": 2, "maxLength": 5, "pattern": "^[a-z]+$"},
        "password": {"type": "string", "format": "password", "maxLength": 4},
        "begin": {"type": "string", "format": "unix-seconds", "nullable": True},
        "count": {"type": "string", "format": "int64-string"},
        "settings": {"$ref": "#/components/schemas/NewRoomSettings"},
        "inside": {"$ref": "#/components/schemas/NewRoom"},
    },
}
SETTINGS = {"type": "object", "properties": {"tags": {"type": "array", "minItems": 1, "items": {"type": "string"}}}}


@pytest.fixture(scope="module")
def invented() -> Sandbox:
    document = copy.deepcopy(DOCUMENT)
    document["paths"]["/open-apis/vc/v1/rooms/{room_id}"] = copy.deepcopy(INVENTED)
    fixed = copy.deepcopy(INVENTED["get"]) | {"operationId": "rooms.search", "parameters": [], "x-rate-tier": "special"}
    document["paths"]["/open-apis/vc/v1/rooms/search"] = {"get": fixed}
    document["components"]["schemas"] |= copy.deepcopy({"NewRoom": NEW_ROOM, "NewRoomSettings": SETTINGS})
    return Sandbox(PRELOADED, Spec(resolve(document)))


def ask(
    sandbox: Sandbox,
    path: str,
    query: str = "",
    method: str = "GET",
    kind: str = "user",
    body: bytes = b"",
    mode: str = "a",
) -> Any:
    import msgspec

    tokens = sandbox.world.tokens
    user = tokens.user("cli_sandbox", "t", "ou_a", frozenset({"vc:room"}), 7200)
    token = user if kind == "user" else tokens.tenant("cli_sandbox", "t", 7200)
    headers = {"authorization": f"Bearer {token.value}", "x-mode": mode}
    reply = sandbox.answer(Request(method, f"/open-apis/vc/v1/rooms/{path}", query, headers, body))
    return reply.status, msgspec.json.decode(reply.body)


def fields(answer: Any) -> dict[str, str]:
    status, body = answer
    assert (status, body["code"]) == (400, 99992402)
    return {violation["field"]: violation["description"] for violation in body["error"]["field_violations"]}


def test_an_invented_operation_answers_with_its_example(invented: Sandbox) -> None:
    example = {"code": 0, "msg": "success", "data": {"name": "blue"}}
    assert ask(invented, "1", "ratio=0.5&page_size=50&ids=1&ids=2") == (200, example)


def test_a_fixed_path_wins_over_a_parameter(invented: Sandbox) -> None:
    assert ask(invented, "search")[0] == 200
    assert invented.world.recorder.all()[-1].operation == "rooms.search"


def test_its_parameters_are_validated(invented: Sandbox) -> None:
    assert fields(ask(invented, "1" * 21, "ratio=x&page_size=0&ids=1&ids=2&ids=y", mode="c")) == {
        "room_id": "room_id must have at most 20 characters",
        "page_size": "page_size must be at least 1",
        "ids": "ids must have at most 2 items",
        "ids.2": "ids.2 must be of type integer",
        "ratio": "ratio must be of type number",
        "X-Mode": "X-Mode must be one of: a, b",
    }
    assert fields(ask(invented, "1", "page_size=51")) == {
        "page_size": "page_size must be at most 50",
        "ratio": "ratio is required",
    }
    assert fields(ask(invented, "1", "ratio=1&page_size=ten"))["page_size"] == "page_size must be of type integer"


def test_its_body_is_validated_without_showing_secrets(invented: Sandbox) -> None:
    body = (
        b'{"name":"A","password":"12345","begin":"soon","count":"x","settings":{"tags":[]},"inside":{"name":"abcdef"}}'
    )
    answer = ask(invented, "1", method="POST", kind="tenant", body=body)
    assert fields(answer) == {
        "name": "name must match ^[a-z]+$",
        "password": "password must have at most 4 characters",
        "begin": "begin must be a unix-seconds",
        "count": "count must be a int64-string",
        "settings.tags": "settings.tags must have at least 1 items",
        "inside.settings": "settings is required",
        "inside.name": "inside.name must have at most 5 characters",
    }
    assert "12345" not in str(answer)
    assert fields(ask(invented, "1", method="POST", kind="tenant", body=b"{}")) == {
        "name": "name is required",
        "settings": "settings is required",
    }
    assert fields(ask(invented, "1", method="POST", kind="tenant")) == {"": "a body is required"}
    assert fields(ask(invented, "1", method="POST", kind="tenant", body=b"[")) == {"": "the body must be JSON"}
    good = b'{"name":"abc","begin":null,"count":"-1","settings":{},"extra":1}'
    assert ask(invented, "1", method="POST", kind="tenant", body=good)[0] == 201


def test_its_tokens_are_checked(invented: Sandbox) -> None:
    assert ask(invented, "1", "ratio=1", kind="tenant")[1]["code"] == 99991663
    assert ask(invented, "1", method="POST", body=b"{}")[1]["code"] == 99991668


def test_its_errors_have_its_status(invented: Sandbox) -> None:
    assert ask(invented, "9990000121005", "ratio=1")[0] == 404
    assert ask(invented, "9990000121002", "ratio=1")[0] == 400


def test_rate_tiers() -> None:
    assert parse_tiers({4: "1000/min and 50/s", "special": "set by the platform"}) == {
        "4": (RateWindow(1000, 60), RateWindow(50, 1)),
        "special": (RateWindow(1000, 60),),
    }


def test_a_reference_to_nothing_is_named() -> None:
    with pytest.raises(ValueError, match="#/components/schemas/Missing points to nothing"):
        resolve({"paths": {"a": {"$ref": "#/components/schemas/Missing"}}})
