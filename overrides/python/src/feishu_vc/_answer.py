"""Reads answers: success is HTTP 2xx and code 0; everything else becomes the error that it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import msgspec

from . import _policy as policy
from ._http import Response, log_id_of
from ._model import Model
from .errors import (
    APIError,
    AuthError,
    DecodeError,
    FeishuVCError,
    FieldViolation,
    HTTPStatusError,
    PermissionViolation,
    RateLimitError,
)

M = TypeVar("M", bound=Model)


class Envelope(msgspec.Struct):
    """The frame around every answer. A code that is a numeric string counts as a number."""

    code: int | None = None
    msg: Any = None
    data: msgspec.Raw = msgspec.Raw(b"{}")
    error: Any = None
    error_description: Any = None  # OAuth 2.0 answers have this in place of `msg`


_decode_envelope = msgspec.json.Decoder(Envelope, strict=False).decode


class Answer:
    """An answer whose frame has been read."""

    __slots__ = ("envelope", "response")

    def __init__(self, response: Response, *, code_optional: bool = False) -> None:
        """Read the frame; an answer without a readable one has no code.

        With `code_optional` a readable answer with status 2xx and no code counts as code 0.
        """
        self.response = response = response._replace(content=response.content.removeprefix(b"\xef\xbb\xbf"))
        try:
            self.envelope = _decode_envelope(response.content)
        except (ValueError, RecursionError):  # not JSON, not an object, bytes that are no text, nested without end
            self.envelope = Envelope()
        else:
            if code_optional and self.envelope.code is None and 200 <= response.status < 300:
                self.envelope.code = 0

    @property
    def code(self) -> int | None:
        """The platform's code, or None if the answer has none."""
        return self.envelope.code

    @property
    def ok(self) -> bool:
        """Whether the operation was carried out."""
        return self.envelope.code == 0 and 200 <= self.response.status < 300

    @property
    def log_id(self) -> str | None:
        """The platform's id of the request."""
        detail = _mapping(self.envelope.error)
        return log_id_of(self.response.headers) or _text(detail.get("log_id")) or _text(detail.get("logid"))

    def data(self, model: type[M]) -> M:
        """The content of the answer.

        Raises:
            DecodeError: a field has wrong content; the message names the field.
        """
        raw = bytes(self.envelope.data)
        try:
            return model.from_json(b"{}" if raw == b"null" else raw)
        except (ValueError, RecursionError) as error:
            raise DecodeError(
                f"the answer does not fit {model.__name__}: {error}",
                http_status=self.response.status,
                log_id=self.log_id,
                code=self.code,
            ) from error

    def content(self) -> Mapping[str, Any]:
        """The answer as a whole, for those that have no `data`; empty if a field cannot be read."""
        try:
            return _mapping(msgspec.json.decode(self.response.content))
        except (ValueError, RecursionError):
            return {}

    def error(self, *, token_request: bool, secrets: Sequence[str]) -> FeishuVCError:
        """The error that the answer is.

        Args:
            token_request: Whether it answers a request for a token.
            secrets: What the answer may quote and the error must not.
        """

        def text(value: object) -> str | None:
            return _struck_out(value, secrets) if isinstance(value, str) and value else None

        if not self.code:
            return self._unreadable(token_request, secrets)
        from .error_codes import ADVICE, BY_CODE  # not needed while all goes well

        detail = _mapping(self.envelope.error)
        cls = BY_CODE.get(self.code)
        if cls is None:
            cls = RateLimitError if self.response.status == 429 else AuthError if token_request else APIError
        msg = text(self.envelope.msg) or text(self.envelope.error_description)
        return cls(
            msg or "the platform gave no reason",
            code=self.code,
            msg=msg,
            http_status=self.response.status,
            log_id=self.log_id,
            advice=ADVICE.get(self.code),
            troubleshooter=text(detail.get("troubleshooter")),
            permission_violations=tuple(
                # The documentation calls the permission `scope`, the wire calls it `subject`.
                PermissionViolation(
                    text(v.get("type")), text(v.get("subject") or v.get("scope")), text(v.get("description"))
                )
                for v in _mappings(detail.get("permission_violations"))
            ),
            field_violations=tuple(
                FieldViolation(text(v.get("field")), text(v.get("value")), text(v.get("description")))
                for v in _mappings(detail.get("field_violations"))
            ),
        )

    def _unreadable(self, token_request: bool, secrets: Sequence[str]) -> FeishuVCError:
        response = self.response
        if token_request and b"_token" in response.content:
            begin = "It may hold a token and is not shown"
        else:
            # Secrets first: the cut could leave a part of one.
            excerpt = _struck_out(response.content.decode(errors="replace"), secrets)[: policy.LIMITS_EXCERPT_BYTES]
            begin = f"It begins with: {excerpt.strip()!r}"
        if 200 <= response.status < 300:
            return DecodeError(
                f"the answer is not the platform's: no code in it. {begin}",
                http_status=response.status,
                log_id=self.log_id,
            )
        if 300 <= response.status < 400:
            reason = "the server redirects; redirects are not followed, since they would carry the token elsewhere"
        else:
            reason = f"the server answered with an error. {begin}"
        return HTTPStatusError(
            reason,
            http_status=response.status,
            log_id=self.log_id,
            advice="A proxy or a gateway may have answered in place of the platform; check domain and network.",
        )


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _mappings(value: object) -> Sequence[Mapping[str, Any]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _struck_out(text: str, secrets: Sequence[str]) -> str:
    for secret in secrets:
        if secret:
            text = text.replace(secret, "***")
    return text


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
