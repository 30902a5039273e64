"""The key of a token leaves out the secret (Tokens: key)."""

from typing import Any

from feishu_vc._sources import Platform

SUITES = ("token",)


def apply() -> None:
    platform: Any = Platform

    def key(self: Any, kind: str, tenant_key: str = "") -> str:
        config = self.config
        return "|".join((config.base_url, config.app_id, kind, tenant_key))

    platform.key = key
