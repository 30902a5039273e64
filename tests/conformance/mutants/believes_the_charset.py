"""The body is read in the charset of the header, and what does not fit is replaced (Answers: JSON is UTF-8)."""

import re
from typing import Any

from feishu_vc import _transport

SUITES = ("transport",)


def apply() -> None:
    body: Any = _transport._Body
    original = body.response

    def response(self: Any) -> Any:
        answer = original(self)
        found = re.search(r"charset=([\w-]+)", answer.headers.get("content-type", ""))
        return answer._replace(content=answer.content.decode(found[1] if found else "utf-8", "replace").encode())

    body.response = response
