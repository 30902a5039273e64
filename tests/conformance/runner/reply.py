"""A scripted reply: what the server writes, byte for byte, and in which way it misbehaves."""

import gzip
import json
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import formatdate
from typing import Any

_REASONS = {200: "OK", 302: "Found", 400: "Bad Request", 401: "Unauthorized", 403: "Forbidden", 404: "Not Found"}
_SHAPES = {"http200": 200, "http400": 400, "http401": 401, "http403": 403, "http404": 404, "http500": 500}


@dataclass(frozen=True)
class Surroundings:
    """What a reply needs to know of the running case: the wall time, and the origin that nobody may be led to."""

    now: float
    elsewhere_url: str
    base_url: str


@dataclass(frozen=True)
class Script:
    """A reply ready to be sent: head and body, and the fault."""

    head: bytes
    body: bytes
    ends_connection: bool


class Reply:
    """An entry of a rule's list of replies, with how often it was used."""

    def __init__(self, data: Mapping[str, Any], documented: Mapping[int, int | None]) -> None:
        """Read an entry. `documented` is the HTTP status of each code in the catalogue."""
        self.data = data
        self.used = 0
        self.times: int | None = None if data.get("repeat") else data.get("times", 1)
        self.optional = bool(data.get("optional"))
        self.close: str | None = data.get("close")
        self.hang = bool(data.get("hang"))
        self.delay_ms = int(data.get("delay_ms", 0))
        self.drip: Mapping[str, int] | None = data.get("drip")
        self.status = self._status(documented)

    @property
    def spent(self) -> bool:
        """Whether it will not answer any more."""
        return self.times is not None and self.used >= self.times

    @property
    def unconsumed(self) -> int:
        """How many uses of it the case wanted and did not get."""
        if self.optional:
            return 0
        return max(0, (1 if self.times is None else self.times) - self.used)

    @property
    def fault(self) -> str:
        """What is special about it, for the report."""
        names = ("delay_ms", "drip", "close", "content_length", "chunked", "gzip", "redirect", "hang", "raw")
        return ", ".join(f"{name}: {self.data[name]}" for name in names if self.data.get(name))

    def script(self, around: Surroundings) -> Script:
        """Write it out."""
        data = self.data
        if "raw" in data:
            return Script(_bytes(data["raw"]), b"", ends_connection=True)
        body, content_type = self._content()
        headers: list[tuple[str, str]] = [("content-type", content_type)]
        if data.get("gzip"):
            body = _gzipped(body, data["gzip"])
            headers.append(("content-encoding", "gzip"))
        chunked = data.get("chunked")
        if chunked:
            headers.append(("transfer-encoding", "chunked"))
            body = _chunks(body, chunked)
        else:
            headers.append(("content-length", str(data.get("content_length", len(body)))))
        if data.get("redirect"):
            origin = around.elsewhere_url if data["redirect"] == "elsewhere" else around.base_url
            headers.append(("location", f"{origin}/redirected"))
        for name, value in data.get("header", {}).items():
            headers = [pair for pair in headers if pair[0] != name.lower()]
            for item in value if isinstance(value, list) else [value]:
                if item is not None:
                    headers.append((name, _header_value(item, around.now)))
        lines = [f"HTTP/1.1 {self.status} {_REASONS.get(self.status, 'Status')}", *(f"{n}: {v}" for n, v in headers)]
        ends = self.close is not None or bool(data.get("content_length")) or chunked in ("bad", "truncated")
        return Script(("\r\n".join(lines) + "\r\n\r\n").encode(), body, ends)

    def _status(self, documented: Mapping[int, int | None]) -> int:
        data = self.data
        shape = data.get("shape")
        if shape is None:
            return int(data.get("status", 302 if data.get("redirect") else 200))
        if shape == "documented":
            code = data.get("json", {}).get("code")
            return documented.get(code) or 400
        return _SHAPES.get(shape) or int(str(shape).removeprefix("http"))

    def _content(self) -> tuple[bytes, str]:
        data = self.data
        if "json" in data:
            return json.dumps(data["json"], ensure_ascii=False).encode(), "application/json; charset=utf-8"
        if "bytes" in data:
            return _bytes(data["bytes"]), "application/octet-stream"
        return str(data.get("text", "")).encode(), "text/plain; charset=utf-8"


def _bytes(data: Mapping[str, Any]) -> bytes:
    content = bytes.fromhex(data["hex"]) if "hex" in data else str(data["text"]).encode()
    return bytes(content * data.get("times", 1))


def _header_value(value: Any, now: float) -> str:
    if isinstance(value, dict):
        return formatdate(now + value["date_in_s"], usegmt=True)
    return str(value)


def _gzipped(body: bytes, how: Any) -> bytes:
    packed = gzip.compress(body, mtime=0)
    if how == "truncated":
        return packed[: len(packed) // 2]
    if how == "corrupt":
        return packed[:12] + bytes(255 - byte for byte in packed[12:-8]) + packed[-8:]
    return packed


def _chunks(body: bytes, how: Any) -> bytes:
    half = len(body) // 2
    parts = [part for part in (body[:half], body[half:]) if part]
    written = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in parts)
    if how == "bad":
        return written + b"zz\r\nrubbish\r\n0\r\n\r\n"
    if how == "truncated":
        return written
    return written + b"0\r\n\r\n"
