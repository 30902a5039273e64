"""An answer of the token endpoint without a code is a success (Answers: never without code)."""

from typing import Any

from feishu_vc._sources import Platform

SUITES = ("token",)


def apply() -> None:
    platform: Any = Platform
    original = platform._execute

    def execute(self: Any, *arguments: Any, **options: Any) -> Any:
        return original(self, *arguments, **{**options, "code_optional": True})

    platform._execute = execute
