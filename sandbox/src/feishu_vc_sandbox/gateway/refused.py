"""A request is refused: which catalogued error, and what this case adds to it."""

from typing import Any


class RefusedError(Exception):
    """`code` is an error of the spec's catalogue, where its text and status stand.

    `message` is for the few cases where the platform words one code in more than one way; `detail` goes into the
    answer's `error` object.
    """

    def __init__(self, code: int, *, message: str | None = None, **detail: Any) -> None:
        super().__init__(code)
        self.code = int(code)
        self.message = message
        self.detail = detail
