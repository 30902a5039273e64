"""Closing a client closes the connections of all (Configuration: clients share nothing)."""

from typing import Any

from feishu_vc._io import BlockingIO

SUITES = ("concurrency",)


def apply() -> None:
    blocking: Any = BlockingIO
    original = blocking.__init__
    made: list[Any] = []

    def init(self: Any, transport: Any, *arguments: Any) -> None:
        def shared() -> Any:
            if not made:
                made.append(transport())
            return made[0]

        original(self, shared, *arguments)

    blocking.__init__ = init
