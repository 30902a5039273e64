# Code copied from overrides/python/src/feishu_vc/errors.py by make. DO NOT EDIT.

"""What can go wrong: one base class, a class for each kind of failure.

    FeishuVCError
    ├── ConfigError          "config"      wrong configuration or argument; raised before any I/O
    ├── APIConnectionError   "connection"  no answer, or only a part of one
    ├── APITimeoutError      "timeout"     an attempt, or the deadline of the whole call, ran out of time
    ├── HTTPStatusError      "http"        an error status without the platform's error body
    ├── DecodeError          "decode"      an answer that cannot be read
    └── APIError             "api"         the platform answered with a code other than 0
        ├── AuthError        "auth"        … about a token, or while getting one
        └── RateLimitError   "rate_limit"  … because of too many requests

Every code of the platform's catalogue has a class of its own below the last three, in `feishu_vc.error_codes`::

    try:
        client.reserves.get_active_meeting("6911188411932033028")
    except feishu_vc.DataNotExistError:
        print("nothing is going on")
    except feishu_vc.FeishuVCError as error:
        print(error, error.log_id)
"""

from __future__ import annotations

import copy
from typing import Any, ClassVar, NamedTuple

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AuthError",
    "ConfigError",
    "DecodeError",
    "FeishuVCError",
    "FieldViolation",
    "HTTPStatusError",
    "PermissionViolation",
    "RateLimitError",
]


class PermissionViolation(NamedTuple):
    """A permission that is missing, such as type `action_scope_required`, subject `vc:reserve:readonly`."""

    type: str | None = None
    subject: str | None = None
    description: str | None = None


class FieldViolation(NamedTuple):
    """A field of the request with a wrong value."""

    field: str | None = None
    value: str | None = None
    description: str | None = None


class FeishuVCError(Exception):
    """Base of every error that this package raises.

    Attributes:
        kind: `config`, `connection`, `timeout`, `auth`, `rate_limit`, `api`, `http` or `decode`.
        reason: What went wrong, without the context that `str(error)` adds.
        code: The platform's code, if it answered with one.
        msg: The platform's text for the code. It may change; do not branch on it.
        http_status: HTTP status of the answer.
        log_id: Id of the request in the platform's logs. Its support asks for it.
        operation: What was called, such as `reserves.get_active_meeting`.
        method: HTTP method.
        path: Path with placeholders in place of its values.
        attempts: How often the request was sent.
        retry_after: Seconds after which the server wants to be asked again, if it said so.
        advice: What to do.
        troubleshooter: The platform's pointer to further help.
        permission_violations: Permissions that are missing.
        field_violations: Fields with a wrong value.
    """

    kind: ClassVar[str]

    def __init__(
        self,
        reason: str,
        *,
        code: int | None = None,
        msg: str | None = None,
        http_status: int | None = None,
        log_id: str | None = None,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        attempts: int = 0,
        retry_after: float | None = None,
        advice: str | None = None,
        troubleshooter: str | None = None,
        permission_violations: tuple[PermissionViolation, ...] = (),
        field_violations: tuple[FieldViolation, ...] = (),
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.code = code
        self.msg = msg
        self.http_status = http_status
        self.log_id = log_id
        self.operation = operation
        self.method = method
        self.path = path
        self.attempts = attempts
        self.retry_after = retry_after
        self.advice = advice
        self.troubleshooter = troubleshooter
        self.permission_violations = permission_violations
        self.field_violations = field_violations

    def __str__(self) -> str:
        facts = [
            f"{name} {value}"
            for name, value in (
                ("code", self.code),
                ("HTTP", self.http_status),
                ("log id", self.log_id),
                ("attempts", self.attempts if self.attempts > 1 else None),
                ("retry after", f"{self.retry_after:g} s" if self.retry_after is not None else None),
            )
            if value is not None
        ]
        parts = [f"{self.operation}: {self.reason}" if self.operation else self.reason]
        if facts:
            parts.append(f"({', '.join(facts)})")
        text = " ".join(parts)
        missing = ", ".join(v.subject or v.type or "?" for v in self.permission_violations)
        fields = "; ".join(f"{v.field}: {v.description}" for v in self.field_violations)
        for more in (missing and f"missing permission: {missing}", fields, self.advice):
            if more:
                text += f" — {more}"
        return text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions travel between processes (multiprocessing, task queues); the default rebuilds from `args` alone.
        return (_rebuild, (type(self), self.reason, self.__dict__))


def own_copy(error: BaseException) -> BaseException:
    """A copy of an error that several callers get: one object raised by all of them would mix their tracebacks."""
    try:
        own = copy.copy(error)
    except Exception:  # somebody else's class, which cannot be copied
        return error
    own.__cause__, own.__context__ = error.__cause__, error.__context__
    own.__suppress_context__ = error.__suppress_context__
    return own.with_traceback(error.__traceback__)


def _rebuild(cls: type[FeishuVCError], reason: str, state: dict[str, Any]) -> FeishuVCError:
    error = cls(reason)
    error.__dict__.update(state)
    return error


class ConfigError(FeishuVCError, ValueError):
    """The configuration or an argument is missing or malformed. Nothing was sent."""

    kind = "config"


class APIConnectionError(FeishuVCError):
    """The request got no answer, or only a part of one. `__cause__` has the details."""

    kind = "connection"


class APITimeoutError(FeishuVCError):
    """An attempt took longer than `timeout`, or the whole call longer than `deadline`."""

    kind = "timeout"


class HTTPStatusError(FeishuVCError):
    """An error status whose body is not the platform's error format: a proxy or a gateway answered."""

    kind = "http"


class DecodeError(FeishuVCError):
    """The answer cannot be read: not JSON, without a code, too long, or a field with wrong content."""

    kind = "decode"


class APIError(FeishuVCError):
    """The platform answered with a code other than 0, at whatever HTTP status."""

    kind = "api"


class AuthError(APIError):
    """A token was refused, or could not be had."""

    kind = "auth"


class RateLimitError(APIError):
    """Too many requests. `retry_after` tells for how long to wait, when the platform told."""

    kind = "rate_limit"
