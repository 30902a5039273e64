"""A request is refused: which catalogued error, and what this case adds to it."""

from typing import Any


class RefusedError(Exception):
    """`name` is the error's name in the spec's catalogue, where its code, text and status stand.

    `message` is for the few cases where the platform words one code in more than one way; `detail` goes into the
    answer's `error` object.
    """

    def __init__(self, name: str, *, message: str | None = None, **detail: Any) -> None:
        super().__init__(name)
        self.name = name
        self.message = message
        self.detail = detail
