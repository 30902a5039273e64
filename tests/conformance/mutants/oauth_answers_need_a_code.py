"""The OAuth endpoint's own kind of answer, without a code, is no success (Tokens: user token)."""

from typing import Any

from feishu_vc import _sources

SUITES = ("token",)


def apply() -> None:
    sources: Any = _sources
    original = sources.Platform._execute

    def execute(self: Any, *arguments: Any, **options: Any) -> Any:
        return original(self, *arguments, **{**options, "code_optional": False})

    sources.Platform._execute = execute
