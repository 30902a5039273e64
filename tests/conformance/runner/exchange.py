"""What went over the wire in a case: each request as it arrived, and what it was answered with."""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, unquote


@dataclass
class Request:
    """A request. `target` is as it was sent; header names are in lower case, in the order of arrival."""

    method: str
    target: str
    headers: list[tuple[str, str]]
    body: bytes
    connection: int = 0
    at_ms: int = 0
    authority: str | None = None
    """Host and port of the target's absolute form, which only a proxy is sent."""

    @property
    def path(self) -> str:
        """The path, still percent-encoded."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> list[tuple[str, str]]:
        """The parameters, decoded."""
        return parse_qsl(self.target.partition("?")[2], keep_blank_values=True)

    def header(self, name: str) -> str | None:
        """Give a header; several of one name are joined as HTTP says."""
        values = [value for key, value in self.headers if key == name.lower()]
        return ", ".join(values) if values else None

    def json(self) -> Any:
        """Give the body read as JSON; None if it is none."""
        try:
            return json.loads(self.body)
        except ValueError:
            return None

    def form(self) -> dict[str, Any]:
        """Give the body read as a form."""
        return grouped(parse_qsl(self.body.decode(errors="replace"), keep_blank_values=True))

    def facts(self) -> dict[str, Any]:
        """Give what cases can ask about, as JSON."""
        return {
            "method": self.method,
            "path": self.path,
            "decoded_path": unquote(self.path),
            "authority": self.authority,
            "query": grouped(self.query),
            "header": {name: self.header(name) for name, _ in self.headers},
            "json": self.json(),
            "form": self.form(),
            "body": self.body.decode(errors="replace"),
            "connection": self.connection,
        }

    def text(self) -> str:
        """Give the request as people read it."""
        head = "\n".join([f"{self.method} {self.target}", *(f"{name}: {value}" for name, value in self.headers)])
        return head + ("\n\n" + readable(self.body) if self.body else "")


@dataclass
class Exchange:
    """A request and its answer; `note` says what was special about it."""

    request: Request
    reply: bytes = b""
    note: str = ""
    violations: list[str] = field(default_factory=list)

    def as_json(self) -> dict[str, Any]:
        """Give it for the report."""
        return {
            "at_ms": self.request.at_ms,
            "connection": self.request.connection,
            "request": self.request.text(),
            "reply": readable(self.reply),
            "note": self.note,
            "violations": self.violations,
        }


def grouped(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """Make an object of pairs; a name that occurs more than once gets a list."""
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values if len(values) > 1 else values[0] for name, values in found.items()}


def readable(content: bytes, limit: int = 3000) -> str:
    """Give bytes as text, shortened."""
    text = content[:limit].decode(errors="backslashreplace").replace("\r\n", "\n")
    text = "".join(c if c.isprintable() or c in "\n\t" else f"\\x{ord(c):02x}" for c in text)
    return text if len(content) <= limit else f"{text}… ({len(content)} bytes)"
