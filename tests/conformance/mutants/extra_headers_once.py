"""Extra headers go with the first attempt only (Configuration: per call, extra headers)."""

from collections.abc import Generator
from typing import Any

from feishu_vc import _call

SUITES = ("config",)


def apply() -> None:
    run: Any = _call._Run
    original = run._attempt
    own = ("accept", "authorization", "user-agent")

    def attempt(self: Any) -> Generator[Any, Any, Any]:
        if self.attempts:
            build = self._call.build

            def bare(token: str) -> Any:
                request = build(token)
                return request._replace(
                    headers={name: request.headers[name] for name in own if name in request.headers}
                )

            self._call = self._call._replace(build=bare)
        return (yield from original(self))

    run._attempt = attempt
