"""A slash at the end of the domain makes the path begin with two (Configuration: domain)."""

from typing import Any

from feishu_vc import _config

SUITES = ("config",)


def apply() -> None:
    config: Any = _config
    original = config._urls

    def urls(domain: str) -> tuple[str, str]:
        base, accounts = original(domain)
        return (domain, accounts) if domain.endswith("/") else (base, accounts)

    config._urls = urls
