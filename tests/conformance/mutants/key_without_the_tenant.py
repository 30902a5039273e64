"""The key of a token leaves out the tenant (Tokens: key)."""

from typing import Any

from feishu_vc._sources import Platform

SUITES = ("token",)


def apply() -> None:
    platform: Any = Platform
    original = platform.key
    platform.key = lambda self, kind, tenant_key="": original(self, kind)
