"""The three shapes in which the platform words a failure. A handler says which one its operation speaks."""

from collections.abc import Mapping
from typing import Any, Protocol

import msgspec

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.gateway.schema_check import FieldViolation
from feishu_vc_sandbox.spec.catalogue import ErrorEntry
from feishu_vc_sandbox.wire.message import Reply, json_reply

TROUBLESHOOTER = "Troubleshooting suggestions: https://open.feishu.cn/search?from=openapi&log_id={log_id}&code={code}"


class Failure(msgspec.Struct, frozen=True):
    """A catalogued error as one request gets it. `status` wins over the catalogue's."""

    entry: ErrorEntry
    log_id: str
    message: str
    detail: Mapping[str, Any]
    status: int | None = None


class Dialect(Protocol):
    """How a family of operations words its failures."""

    def invalid_request(self, found: list[FieldViolation]) -> RefusedError:
        """What a request gets that does not fit the spec."""

    def render(self, failure: Failure) -> Reply:
        """The failure as an HTTP answer."""


class PlatformDialect:
    """`{code, msg, error: {log_id, troubleshooter, …}}`: all operations but those that make tokens.

    A status that the catalogue does not know is 400: so answers the gateway wherever its status was seen.
    """

    def invalid_request(self, found: list[FieldViolation]) -> RefusedError:
        """One code for all, with a list of the wrong fields."""
        return RefusedError(Code.FIELD_VALIDATION_FAILED, field_violations=found)

    def render(self, failure: Failure) -> Reply:
        """With the `error` object."""
        code = failure.entry.code
        error = {
            "log_id": failure.log_id,
            "troubleshooter": TROUBLESHOOTER.format(log_id=failure.log_id, code=code),
            **failure.detail,
        }
        status = failure.status or failure.entry.http_status or 400
        return json_reply(status, {"code": code, "msg": failure.message, "error": error}, code)


class AuthV3Dialect:
    """`{code, msg}` at HTTP 200: the platform's auth/v3 operations, also for what only the gateway's list knows."""

    def invalid_request(self, found: list[FieldViolation]) -> RefusedError:
        """One code for all, without saying which field."""
        return RefusedError(Code.INVALID_AUTH_PARAM)

    def render(self, failure: Failure) -> Reply:
        """Code and text only."""
        code = failure.entry.code
        status = failure.status or failure.entry.http_status or 200
        return json_reply(status, {"code": code, "msg": failure.message}, code)


# Names of RFC 6749 §5.2; every other error of the family says something about the code or the refresh token.
_OAUTH_ERRORS: dict[int, str] = {
    Code.OAUTH_INVALID_REQUEST: "invalid_request",
    Code.OAUTH_MALFORMED_REQUEST: "invalid_request",
    Code.MULTIPLE_CLIENT_AUTH: "invalid_request",
    Code.OAUTH_CLIENT_INVALID: "invalid_client",
    Code.OAUTH_APP_NOT_EXIST: "invalid_client",
    Code.UNSUPPORTED_GRANT_TYPE: "unsupported_grant_type",
    Code.DUPLICATE_SCOPE: "invalid_scope",
    Code.SCOPE_NOT_PERMITTED: "invalid_scope",
    Code.OAUTH_APP_NOT_ENABLED: "unauthorized_client",
    Code.REFRESH_NOT_ENABLED: "unauthorized_client",
    Code.OAUTH_SERVER_ERROR: "server_error",
    Code.OAUTH_UNAVAILABLE: "temporarily_unavailable",
}


class OAuthDialect:
    """`{error, error_description, code}`, no `msg`: the token endpoint of the accounts host."""

    def invalid_request(self, found: list[FieldViolation]) -> RefusedError:
        """A wrong or missing grant type has codes of its own."""
        fields = {violation.field: violation.value for violation in found}
        if "grant_type" in fields:
            return RefusedError(Code.UNSUPPORTED_GRANT_TYPE if fields["grant_type"] else Code.OAUTH_INVALID_REQUEST)
        return RefusedError(Code.OAUTH_MALFORMED_REQUEST)

    def render(self, failure: Failure) -> Reply:
        """In the terms of OAuth 2.0, with the code beside them."""
        entry = failure.entry
        error = _OAUTH_ERRORS.get(entry.code, "invalid_grant" if entry.origin == "oauth" else "server_error")
        body = {"error": error, "error_description": failure.message, "code": entry.code}
        return json_reply(failure.status or entry.http_status or 400, body, entry.code)


PLATFORM = PlatformDialect()
AUTH_V3 = AuthV3Dialect()
OAUTH = OAuthDialect()
