# Code copied from overrides/python/src/feishu_vc/_user_token.py by make. DO NOT EDIT.

"""A user's token pair, as the caller keeps it between runs."""

from __future__ import annotations

from typing import ClassVar

from ._model import Model
from ._types import Secret, UnixSeconds


class UserToken(Model):
    """A user's token and the refresh token for the next one.

    Attributes:
        access_token: The token that calls carry.
        refresh_token: Gets the next pair. It can be used once. None if the user did not grant `offline_access`.
        expires_at: When `access_token` ends; None if that is not known, and then it is used until it is rejected.
        refresh_expires_at: When `refresh_token` ends.
        scope: Granted permissions, separated by spaces.

    Example:
        token = UserToken.from_json(file.read_bytes())
        client = FeishuVC(user_token=token, on_refresh=lambda pair: file.write_bytes(pair.to_json()))
    """

    _secrets: ClassVar[frozenset[str]] = frozenset({"access_token", "refresh_token"})

    access_token: Secret
    refresh_token: Secret | None = None
    expires_at: UnixSeconds | None = None
    refresh_expires_at: UnixSeconds | None = None
    scope: str | None = None
