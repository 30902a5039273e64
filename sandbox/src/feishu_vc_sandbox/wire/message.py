"""A request and an answer as plain values: what the sandbox works on, free of any web framework."""

from typing import Any, Literal
from urllib.parse import parse_qsl, unquote

import msgspec

Drop = Literal["before_headers", "mid_body"]


class Request(msgspec.Struct, frozen=True):
    """A request."""

    method: str
    raw_path: str  # percent-encoded, as it came: an encoded slash belongs to a segment
    query_string: str
    headers: dict[str, str]  # names in lower case
    body: bytes = b""

    @property
    def path(self) -> str:
        """The path, decoded: for people to read."""
        return unquote(self.raw_path)

    @property
    def segments(self) -> list[str]:
        """The parts of the path, each decoded on its own."""
        return [unquote(segment) for segment in self.raw_path.split("/")[1:]] or [""]

    @property
    def query(self) -> dict[str, list[str]]:
        """Every value of every query parameter."""
        return form_values(self.query_string)

    @property
    def media_type(self) -> str:
        """The content type without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()


class Reply(msgspec.Struct):
    """An answer, and what the server does to it: wait for `delay` seconds, break off at `drop`."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = {}
    code: int | None = None  # what stands in the body; for the log
    delay: float = 0.0
    drop: Drop | None = None


def form_values(text: str) -> dict[str, list[str]]:
    """Query string or form body: every value of every name."""
    values: dict[str, list[str]] = {}
    for name, value in parse_qsl(text, keep_blank_values=True):
        values.setdefault(name, []).append(value)
    return values


def json_reply(status: int, value: Any, code: int | None = None) -> Reply:
    """An answer in JSON."""
    body = msgspec.json.encode(value)
    return Reply(status, body, {"content-type": "application/json; charset=utf-8"}, code)
