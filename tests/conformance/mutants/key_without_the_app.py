"""The key of a token leaves out the app id, since the secret tells apps apart (Tokens: key)."""

from typing import Any

from feishu_vc._sources import Platform

SUITES = ("token",)


def apply() -> None:
    platform: Any = Platform

    def key(self: Any, kind: str, tenant_key: str = "") -> str:
        return "|".join((self.config.base_url, self.config.secret_hash, kind, tenant_key))

    platform.key = key
