"""What the control API takes and gives. Unknown fields are refused, so that a misspelt one is not silently ignored."""

from typing import Annotated

import msgspec
from msgspec import UNSET, UnsetType

from feishu_vc_sandbox.state.apps import AppType
from feishu_vc_sandbox.state.consents import ChallengeMethod
from feishu_vc_sandbox.state.tokens import Kind

NotNegative = Annotated[float, msgspec.Meta(ge=0)]
Positive = Annotated[int, msgspec.Meta(ge=1)]


class Message(msgspec.Struct, kw_only=True, forbid_unknown_fields=True):
    """One message."""


class ClockChange(Message):
    """`frozen`, `now` left out: as it is."""

    advance_seconds: NotNegative = 0
    frozen: bool | None = None
    now: NotNegative | None = None


class ClockState(Message):
    """The sandbox's clock."""

    now: float
    frozen: bool


class AppSettings(Message):
    """Fields left out stay as they are. null stands for all scopes, all tenants, no event address."""

    app_secret: str | UnsetType = UNSET
    app_type: AppType | UnsetType = UNSET
    scopes: set[str] | UnsetType | None = UNSET
    tenant_keys: set[str] | UnsetType | None = UNSET
    event_url: str | UnsetType | None = UNSET


class AppState(Message):
    """An app without its secret."""

    app_id: str
    app_type: AppType
    scopes: list[str] | None
    tenant_keys: list[str] | None
    event_url: str | None


class TicketState(Message):
    """The app ticket that was pushed last."""

    app_ticket: str


class TokenFilter(Message):
    """Which tokens; all criteria must fit, none means all tokens."""

    token: str | None = None
    app_id: str | None = None
    kind: Kind | None = None


class ExpiredCount(Message):
    """How many tokens ended by this."""

    expired: int


class UserTokenWish(Message):
    """Left out: the preloaded user, the first app, every scope that an operation asks for and offline_access."""

    user: str | None = None  # open_id
    app_id: str | None = None
    tenant_key: str | None = None
    scopes: list[str] | None = None


class MintedToken(Message):
    """A user token and how long it can be used."""

    access_token: str
    expires_in: int


class CodeWish(UserTokenWish):
    """As for a user token, and what the authorization page was told."""

    redirect_uri: str | None = None
    code_challenge: str | None = None
    code_challenge_method: ChallengeMethod = "plain"


class MintedCode(Message):
    """An authorization code and how long it can be used."""

    code: str
    expires_in: int


class RateLimits(Message):
    """`limit` requests in `per_seconds` in place of the tiers of the spec."""

    enforced: bool
    limit: Positive | None = None
    per_seconds: Positive = 60
