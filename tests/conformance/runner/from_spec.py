"""Makes cases from openapi.yaml, so that a new operation, example or code is covered without typing."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.api import ErrorCode, Operation, Parameter, ResponseExample
from tests.conformance.runner.canonical import canonical, model, query_text, rfc3339
from tests.conformance.runner.execute import EPOCH
from tests.conformance.runner.loader import Generate
from tests.conformance.runner.spec import Spec

Raw = Mapping[str, Any]
RawCase = tuple[Raw, str]

UNUSED = {"auth.create_app_access_token_internal": "no SDK needs the app token of a custom app"}
"""Token operations that no SDK calls, with the reason."""

_GIVEN = "t-given-for-the-client"
_LOG_ID = "202311142213200000000000000LOGID"


def generator(spec: Spec) -> Generate:
    """Give the function that makes the cases of a kind."""

    def generate(kind: str, suite: str) -> Iterable[RawCase]:
        maker = {"wire": _wire, "errors": _errors}[kind]
        return [(raw, f"made from openapi.yaml by `generate: {kind}`") for raw in maker(spec, suite)]

    return generate


def _wire(spec: Spec, suite: str) -> Iterator[Raw]:
    for operation in spec.api.operations:
        yield _requests_of(spec, suite, operation)
        yield _answers_of(spec, suite, operation)
        yield _tokens_of(spec, suite, operation)
    for operation in spec.api.token_operations:
        if operation.id not in UNUSED:
            yield from _token_request_of(spec, suite, operation)


def _requests_of(spec: Spec, suite: str, operation: Operation) -> Raw:
    """An operation called with no, each and all of its parameters, and with each of its bodies."""
    required = [each for each in operation.parameters if each.required]
    rows = {"only-required": _row(spec, operation, [(each, each.example) for each in required])}
    for number, example in enumerate(operation.request_examples[1:], 1):
        rows[f"body-{example.name}"] = _row(spec, operation, [(each, each.example) for each in required], number)
    for each in operation.parameters:
        for value in _values(each):
            others = [(one, one.example) for one in required if one is not each]
            rows[f"{each.name}-{query_text(value)}"] = _row(spec, operation, [*others, (each, value)])
    rows["all"] = _row(spec, operation, [(each, each.example) for each in operation.parameters])
    return {
        "id": f"{suite}/{operation.id}-request",
        "why": "what the caller gives must arrive as the platform reads it, and nothing that the caller did not give",
        "matrix": {"given": rows},
        "client": {"access_token": _GIVEN},
        "server": [{"on": _on(operation), "reply": [{"json": _answers(operation)[0].body}]}],
        "steps": [{"call": operation.id, "args": "$given.args", "as": "r"}],
        "expect": {
            "r": {"ok": _result(spec, operation, _answers(operation)[0])},
            "in_order": [
                {
                    "on": f"{operation.http_method} *",
                    "path": "$given.path",
                    "query": "$given.query",
                    "header": {"accept": "application/json", "authorization": f"Bearer {_GIVEN}"},
                    **({"json": "$given.body"} if operation.body else {"body": ""}),
                }
            ],
        },
    }


def _row(spec: Spec, operation: Operation, given: list[tuple[Parameter, Any]], example: int = 0) -> Raw:
    path = operation.path
    query = {}
    for parameter, value in given:
        if parameter.location == "path":
            path = path.replace("{" + parameter.name + "}", str(value))
        elif parameter.location == "query":
            query[parameter.name] = query_text(value)
    row = {"args": _args(spec, operation, given, example), "path": path, "query": query}
    return {**row, "body": operation.request_examples[example].body} if operation.body else row


def _args(spec: Spec, operation: Operation, given: list[tuple[Parameter, Any]], example: int = 0) -> Raw:
    """Arguments in canonical JSON, the body of a request example among them."""
    args = {parameter.name: canonical(value, parameter.type, spec.api) for parameter, value in given}
    if operation.body is not None:
        args["body"] = model(operation.request_examples[example].body, operation.body.model, spec.api)
    return args


def _values(parameter: Parameter) -> list[Any]:
    if parameter.type.enum is not None:
        return [each.value for each in parameter.type.enum.values]
    if parameter.type.kind == "boolean":
        return [True, False]
    return [] if parameter.required else [parameter.example]


def _answers_of(spec: Spec, suite: str, operation: Operation) -> Raw:
    """Each example of an answer, and no data at all."""
    rows = {each.name: {"json": each.body, "ok": _result(spec, operation, each)} for each in _answers(operation)}
    return {
        "id": f"{suite}/{operation.id}-answer",
        "why": "every documented field must come out with its name, its type and its value",
        "matrix": {"example": rows},
        "client": {"access_token": _GIVEN},
        "server": [{"on": _on(operation), "reply": [{"json": "$example.json"}]}],
        "steps": [_call(spec, operation)],
        "expect": {"r": {"ok": "$example.ok"}},
    }


def _tokens_of(spec: Spec, suite: str, operation: Operation) -> Raw:
    """An operation with each kind of token that it takes."""
    rows = {}
    if "tenant_access_token" in operation.tokens:
        rows["tenant"] = {"config": {"app_id": "cli_a", "app_secret": "secret-of-the-app"}, "options": {}, "n": 1}
    if "user_access_token" in operation.tokens:
        rows["user"] = {"config": {"app_id": "cli_a", "app_secret": "secret-of-the-app"}, "n": 0}
        rows["user"]["options"] = {"user_access_token": "u-given-for-the-call"}
    for name, row in rows.items():
        row["bearer"] = {"tenant": "Bearer t-of-the-tenant", "user": "Bearer u-given-for-the-call"}[name]
    return {
        "id": f"{suite}/{operation.id}-token",
        "why": "an operation must be reachable with every kind of token that its documentation lists",
        "matrix": {"token": rows},
        "client": {"app_id": "cli_a", "app_secret": "secret-of-the-app"},
        "server": [
            {
                "on": "POST /open-apis/auth/v3/tenant_access_token/internal",
                "reply": [{"times": "$token.n", "json": _tenant_token("t-of-the-tenant")}],
            },
            {"on": _on(operation), "reply": [{"json": _answers(operation)[0].body}]},
        ],
        "steps": [{**_call(spec, operation), "options": "$token.options"}],
        "expect": {
            "r": {"ok": _result(spec, operation, _answers(operation)[0])},
            "every": {_on(operation): {"header": {"authorization": "$token.bearer"}}},
        },
    }


@dataclass
class Way:
    """How to make an SDK call a token operation: a configuration, a step, and what is answered before and after."""

    client: dict[str, Any]
    step: Raw
    before: list[Raw] = field(default_factory=list)
    result: Any = None
    resend: bool = False


def _way(spec: Spec, operation: Operation, body: Mapping[str, Any]) -> Way:
    """Give the way to a request with this body."""
    app = {"app_id": body.get("app_id", "cli_a"), "app_secret": body.get("app_secret", "secret-of-the-app")}
    call = _call(spec, _carrier(spec))
    match operation.id:
        case "auth.create_tenant_access_token_internal":
            return Way(app, call)
        case "auth.create_app_access_token":
            step = {**call, "options": {"tenant_key": "tenant-a"}}
            return Way({**app, "app_type": "store", "app_ticket": body["app_ticket"]}, step)
        case "auth.create_tenant_access_token":
            granted = {"code": 0, "msg": "success", "app_access_token": body["app_access_token"], "expire": 7200}
            before = {"on": "POST /open-apis/auth/v3/app_access_token", "reply": [{"repeat": True, "json": granted}]}
            step = {**call, "options": {"tenant_key": body["tenant_key"]}}
            return Way({**app, "app_type": "store", "app_ticket": "ticket-of-the-app"}, step, [before])
        case "auth.resend_app_ticket":
            return Way({**app, "app_type": "store"}, {**call, "options": {"tenant_key": "tenant-a"}})
        case "auth.create_user_access_token":
            app = {"app_id": body["client_id"], "app_secret": body["client_secret"]}
            rest = {key: body[key] for key in body if key not in ("grant_type", "client_id", "client_secret")}
            if body["grant_type"] == "authorization_code":
                return Way(app, {"call": "exchange_code", "args": rest, "as": "r"})
            pair = {"access_token": "u-that-has-ended", "refresh_token": body["refresh_token"], "expires_in": -10}
            return Way({**app, "user_token": pair, "on_refresh": "ok"}, call)
    raise NotImplementedError(f"how does an SDK come to call {operation.id}? Say it here, or in UNUSED")


def _token_request_of(spec: Spec, suite: str, operation: Operation) -> Iterator[Raw]:
    """Each example of a token request, and what becomes of the answer."""
    assert operation.body is not None
    kind = "form" if "form" in operation.body.content_type else "json"
    for example in {each.name: each for each in reversed(operation.request_examples)}.values():
        way = _way(spec, operation, example.body)
        answer = _answers(operation)[0].body
        carrier = _carrier(spec)
        granted = next((answer[name] for name in ("tenant_access_token", "access_token") if name in answer), None)
        tokens: dict[str, Any] = {}
        after: list[Raw] = []
        if way.step["call"] == "exchange_code":
            result: Any = {"ok": _pair(answer)}
        elif granted is None and "app_access_token" not in answer:
            result = {"error": {"kind": "auth"}}  # the ticket was asked for, and comes another way
        else:
            result = {"ok": _result(spec, carrier, _answers(carrier)[0])}
            if granted is None:
                granted = "t-of-the-tenant"
                after = [{"on": "POST */tenant_access_token", "reply": [{"json": _tenant_token(granted)}]}]
            after.append({"on": _on(carrier), "reply": [{"json": _answers(carrier)[0].body}]})
            tokens = {_on(carrier): {"header": {"authorization": f"Bearer {granted}"}}}
        yield {
            "id": f"{suite}/{operation.id}-{example.name}",
            "why": "a token request that is not as documented leaves every call without a token",
            "client": way.client,
            "server": [*way.before, {"on": _on(operation), "reply": [{"json": answer}]}, *after],
            "steps": [way.step],
            "expect": {"r": result, "every": {_on(operation): {kind: example.body}, **tokens}, "sleeps_ms": []},
        }


def _errors(spec: Spec, suite: str) -> Iterator[Raw]:
    ticket_codes: Any = spec.api.policy["tokens"]["ticket_codes"]
    for entry in spec.api.errors:
        operation = _answering(spec, entry)
        if operation in spec.api.token_operations:
            way = _way(spec, operation, operation.request_examples[0].body)
        else:
            way = Way({"access_token": _GIVEN}, _call(spec, operation))
        status = next((each.http_status for each in operation.errors if each.code == entry.code), entry.http_status)
        other = status if status is not None and status != 200 else 400
        content = {"code": entry.code, "msg": entry.message, "error": {"log_id": "not-this-one"}}
        server = [
            *way.before,
            {"on": _on(operation), "reply": [{"status": "$shape", "header": {"x-tt-logid": _LOG_ID}, "json": content}]},
        ]
        if entry.code in ticket_codes:
            server.append({"on": "POST */app_ticket/resend", "reply": [{"json": {"code": 0, "msg": "success"}}]})
        yield {
            "id": f"{suite}/{entry.code}-{_kebab(entry.name)}",
            "why": f"{entry.class_name} must be what callers catch, whatever HTTP status the platform chose",
            "matrix": {"shape": {f"http{each}": each for each in (200, other)}},
            "client": {**way.client, "max_retries": 0},
            "server": server,
            "steps": [way.step],
            "expect": {
                "r": {
                    "error": {
                        "kind": entry.kind,
                        "code": entry.code,
                        "name": entry.name,
                        "msg": entry.message,
                        "http_status": "$shape",
                        "log_id": _LOG_ID,
                        "attempts": 1,
                        "method": operation.http_method,
                        "path": operation.path,
                        "advice": entry.advice or None,
                    }
                },
                "requests": {_on(operation): 1},
                "sleeps_ms": [],
            },
        }


def _answering(spec: Spec, entry: ErrorCode) -> Operation:
    """Give an operation that can answer a code: one that lists it, else any."""
    for operation in (*spec.api.operations, *spec.api.token_operations):
        if operation.id not in UNUSED and any(each.code == entry.code for each in operation.errors):
            return operation
    return spec.api.operations[0]


def _carrier(spec: Spec) -> Operation:
    """Give an operation that takes any token, for cases that are about the token."""
    kinds = {"tenant_access_token", "user_access_token"}
    return next(each for each in spec.api.operations if kinds <= set(each.tokens) and each.http_method == "GET")


def _call(spec: Spec, operation: Operation) -> Raw:
    required = [(each, each.example) for each in operation.parameters if each.required]
    return {"call": operation.id, "args": _args(spec, operation, required), "as": "r"}


def _on(operation: Operation) -> str:
    return f"{operation.http_method} {re.sub(r'{[^}]*}', '*', operation.path)}"


def _answers(operation: Operation) -> tuple[ResponseExample, ...]:
    return operation.response_examples


def _result(spec: Spec, operation: Operation, example: ResponseExample) -> Any:
    return None if operation.response is None else model(example.data, operation.response, spec.api)


def _tenant_token(value: str) -> Raw:
    return {"code": 0, "msg": "ok", "tenant_access_token": value, "expire": 7200}


def _pair(answer: Mapping[str, Any]) -> Raw:
    """A user's token pair, as `exchange_code` returns it."""
    return {
        "access_token": answer["access_token"],
        "refresh_token": answer["refresh_token"],
        "expires_at": rfc3339(EPOCH + answer["expires_in"]),
        "refresh_expires_at": rfc3339(EPOCH + answer["refresh_token_expires_in"]),
        "scope": answer["scope"],
    }


def _kebab(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z][a-z])", "-", name).lower()
