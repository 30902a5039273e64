"""A client asks for its token when it is made (Configuration: nothing is sent before the first call)."""

from contextlib import suppress
from typing import Any

from feishu_vc import FeishuVC, FeishuVCError

SUITES = ("token", "config")


def apply() -> None:
    client: Any = FeishuVC
    original = client.__init__

    def init(self: Any, *arguments: Any, **options: Any) -> None:
        original(self, *arguments, **options)
        core = self._core
        if (
            core.config.app_id
            and not core.config.access_token
            and core.config.app_type == "custom"
            and core._user is None
        ):
            with suppress(FeishuVCError):
                self._io.token(core._tenant(None), None, None)

    client.__init__ = init
