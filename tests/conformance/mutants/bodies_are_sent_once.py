"""A body that was read is gone (a repeat and a replay are the same request)."""

from typing import Any

from feishu_vc import _call

SUITES = ("body",)


def apply() -> None:
    run: Any = _call._Run
    original = run._attempt

    def attempt(self: Any) -> Any:
        build = self._call.build
        if self.attempts:
            self._call = self._call._replace(build=lambda token: build(token)._replace(content=b"{}"))
        return original(self)

    run._attempt = attempt
