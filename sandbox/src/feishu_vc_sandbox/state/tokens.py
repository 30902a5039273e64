"""Access tokens: issued by the platform's rules, and looked up when a request carries one.

The 30-minute rule (documented on all pages of tenant and app tokens): while the current token has 30 minutes or more
left, the same one is returned with the time that remains; after that a new one is issued and both are valid.
"""

from typing import Literal

import msgspec

from feishu_vc_sandbox.state.clock import Clock
from feishu_vc_sandbox.state.serials import Serials

# The names of the security schemes in the spec, and the app token, which no operation takes in its header.
Kind = Literal["tenant_access_token", "app_access_token", "user_access_token"]

RENEW_BELOW_SECONDS = 30 * 60


class Token(msgspec.Struct):
    """An issued token and whom it stands for. `scopes` None: all that the app has."""

    value: str
    kind: Kind
    app_id: str
    expires_at: float
    tenant_key: str = ""
    user: str = ""  # open_id of the user of a user token
    scopes: frozenset[str] | None = None

    def seconds_left(self, now: float) -> int:
        """What the platform gives as `expire`."""
        return max(0, int(self.expires_at - now))


class Tokens:
    """The tokens of one sandbox."""

    def __init__(self, clock: Clock, serials: Serials) -> None:
        self._clock = clock
        self._serials = serials
        self._issued: dict[str, Token] = {}
        self._current: dict[tuple[Kind, str, str], Token] = {}

    def find(self, value: str) -> Token | None:
        """The token, expired or not; None if it was never issued."""
        return self._issued.get(value)

    def is_live(self, token: Token) -> bool:
        """Whether the token has not ended yet."""
        return token.expires_at > self._clock.now()

    def tenant(self, app_id: str, tenant_key: str, lifetime: int) -> Token:
        """The token of an app in one tenant."""
        return self._current_or_new("tenant_access_token", "t", app_id, tenant_key, lifetime)

    def app(self, app_id: str, lifetime: int) -> Token:
        """The app token of a store app. For a custom app it is the tenant token."""
        return self._current_or_new("app_access_token", "a", app_id, "", lifetime)

    def user(self, app_id: str, tenant_key: str, user: str, scopes: frozenset[str], lifetime: int) -> Token:
        """A new user token; no rule gives the same one twice."""
        value = self._serials.jwt("user", app_id, user)
        expires_at = self._clock.now() + lifetime
        return self._keep(Token(value, "user_access_token", app_id, expires_at, tenant_key, user, scopes))

    def expire(self, *, value: str | None = None, app_id: str | None = None, kind: Kind | None = None) -> int:
        """Ends all tokens that fit every criterion given, and tells how many were still alive."""
        now = self._clock.now()
        ended = [
            token
            for token in self._issued.values()
            if token.expires_at > now
            and value in (None, token.value)
            and app_id in (None, token.app_id)
            and kind in (None, token.kind)
        ]
        for token in ended:
            token.expires_at = now
        return len(ended)

    def _current_or_new(self, kind: Kind, prefix: str, app_id: str, tenant_key: str, lifetime: int) -> Token:
        key = (kind, app_id, tenant_key)
        now = self._clock.now()
        current = self._current.get(key)
        if current is not None and current.expires_at - now >= RENEW_BELOW_SECONDS:
            return current
        value = f"{prefix}-{self._serials.secret(*key)}"
        self._current[key] = self._keep(Token(value, kind, app_id, now + lifetime, tenant_key))
        return self._current[key]

    def _keep(self, token: Token) -> Token:
        self._issued[token.value] = token
        return token
