"""The suffix takes the place of the SDK's own user agent (Configuration: user-agent suffix)."""

from typing import Any

from feishu_vc import _config

SUITES = ("config",)


def apply() -> None:
    config: Any = _config
    original = config.resolve

    def resolve(app_id: str | None, app_secret: str | None, options: Any) -> Any:
        found = original(app_id, app_secret, options)
        return found._replace(user_agent=options.get("user_agent") or found.user_agent)

    config.resolve = resolve
