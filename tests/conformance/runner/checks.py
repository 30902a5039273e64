"""Checks every request against openapi.yaml, with openapi-core: a toolchain that has no part in making the SDKs.

It does not look at everything that the contract wants, so a few checks of ours come on top.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from openapi_core import OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.exceptions import OpenAPIError
from werkzeug.datastructures import Headers, ImmutableMultiDict

from tests.conformance.runner.exchange import Request
from tests.conformance.runner.spec import Operation, Spec

_HOST = "http://platform"
_USER_AGENT = re.compile(r"feishu-vc-[a-z]+/\d+\.\d+\.\d+[\w.+-]*( .+)?")
_BEARER = re.compile(r"Bearer [A-Za-z0-9._~+/=-]+")


class _Facts(NamedTuple):
    """What openapi-core is shown of a request; equal ones are checked once, since a check takes some 3 ms."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    has_token: bool
    content_type: str
    body: bytes


class _Adapted:
    """A request in the form that openapi-core asks for."""

    def __init__(self, facts: _Facts) -> None:
        self.host_url = _HOST
        self.path = facts.path
        self.method = facts.method.lower()
        self.body = facts.body or None
        self.content_type = facts.content_type
        headers = Headers([("Authorization", "Bearer t")] if facts.has_token else [])
        query = ImmutableMultiDict(facts.query)
        self.parameters = RequestParameters(query=query, header=headers, cookie=ImmutableMultiDict())


class RequestCheck:
    """Says what is wrong with a request."""

    def __init__(self, spec: Spec) -> None:
        """Build the validator, once."""
        self._spec = spec
        data: dict[str, Any] = {**spec.data, "servers": [{"url": _HOST}]}
        # The suite has one server for all hosts.
        data["paths"] = {
            path: {key: _without_servers(part) for key, part in item.items()} for path, item in data["paths"].items()
        }
        self._app = OpenAPI.from_dict(data)
        self._by_spec = lru_cache(4096)(self._validate)

    def __call__(self, request: Request) -> list[str]:
        """Give the violations, one sentence each."""
        if request.method == "CONNECT":  # it asks a proxy for a tunnel, and says nothing to the platform
            return [] if request.header("authorization") is None else ["the proxy is sent the platform's token"]
        operation = self._spec.operation_of(request)
        if operation is None:
            return ["openapi.yaml has no such operation"]
        has_token = request.header("authorization") is not None
        content_type = request.header("content-type") or ""
        facts = _Facts(request.method, request.path, tuple(request.query), has_token, content_type, request.body)
        return [*self._by_spec(facts), *_own_checks(operation, request)]

    def _validate(self, facts: _Facts) -> tuple[str, ...]:
        try:
            self._app.validate_request(_Adapted(facts))
        except OpenAPIError as error:
            cause = error.__cause__
            return (f"openapi.yaml: {error}" + (f" ({cause})" if cause else ""),)
        return ()


def _without_servers(part: Any) -> Any:
    return {key: value for key, value in part.items() if key != "servers"} if isinstance(part, Mapping) else part


def _own_checks(operation: Operation, request: Request) -> list[str]:
    found = []
    if request.method in ("GET", "HEAD") and (request.body or request.header("transfer-encoding")):
        found.append("a GET has no body")
    if request.header("accept") != "application/json":
        found.append(f"Accept must be application/json, not {request.header('accept')!r}")
    if not _USER_AGENT.fullmatch(request.header("user-agent") or ""):
        found.append(f"User-Agent must be feishu-vc-<language>/<version>, not {request.header('user-agent')!r}")
    if request.header("cookie"):
        found.append("cookies must not be sent")
    if not request.header("host"):
        found.append("Host is missing")
    found += _query_checks(operation, request)
    found += _token_checks(operation, request)
    if request.body and operation.content_types:
        sent = (request.header("content-type") or "").partition(";")[0].strip().lower()
        if sent not in operation.content_types:
            found.append(f"Content-Type must be one of {', '.join(operation.content_types)}, not {sent!r}")
    return found


def _query_checks(operation: Operation, request: Request) -> list[str]:
    found = []
    for name, value in request.query:
        kind = operation.query.get(name)
        if kind is None:
            found.append(f"unknown query parameter {name!r}")
        elif kind == "boolean" and value not in ("true", "false"):
            found.append(f"{name} must be true or false, not {value!r}")
        elif kind == "integer" and not re.fullmatch(r"-?\d+", value):
            found.append(f"{name} must be a whole number, not {value!r}")
    return found


def _token_checks(operation: Operation, request: Request) -> list[str]:
    sent = [value for name, value in request.headers if name == "authorization"]
    if not operation.tokens:
        basic = [value for value in sent if not value.startswith("Basic ")]
        return [f"this operation takes no token, yet Authorization is {value!r}" for value in basic]
    if len(sent) != 1:
        return [f"{len(sent)} Authorization headers"]
    return [] if _BEARER.fullmatch(sent[0]) else [f"Authorization is no bearer token: {sent[0]!r}"]
