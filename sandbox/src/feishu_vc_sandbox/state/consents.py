"""What users consented to: authorization codes and refresh tokens of the OAuth flow, each usable once."""

from typing import Literal

import msgspec

from feishu_vc_sandbox.state.clock import Clock
from feishu_vc_sandbox.state.serials import Serials

ChallengeMethod = Literal["S256", "plain"]

CODE_SECONDS = 5 * 60


class Consent(msgspec.Struct, frozen=True):
    """A user let an app act for them."""

    app_id: str
    tenant_key: str
    user: str  # open_id
    scopes: tuple[str, ...]


class AuthorizationCode(msgspec.Struct):
    """What the authorization page handed to the app, and what it was told at that time."""

    value: str
    consent: Consent
    expires_at: float
    redirect_uri: str | None = None
    code_challenge: str | None = None
    code_challenge_method: ChallengeMethod = "plain"
    used: bool = False


class RefreshToken(msgspec.Struct):
    """What a user token is renewed with."""

    value: str
    consent: Consent
    expires_at: float
    used: bool = False


class Consents:
    """Codes and refresh tokens of one sandbox."""

    def __init__(self, clock: Clock, serials: Serials) -> None:
        self._clock = clock
        self._serials = serials
        self._codes: dict[str, AuthorizationCode] = {}
        self._refresh_tokens: dict[str, RefreshToken] = {}

    def mint_code(
        self,
        consent: Consent,
        redirect_uri: str | None = None,
        code_challenge: str | None = None,
        code_challenge_method: ChallengeMethod = "plain",
    ) -> AuthorizationCode:
        """What the authorization page hands to the app when the user agrees."""
        code = AuthorizationCode(
            self._serials.secret("code", consent.app_id),
            consent,
            self._clock.now() + CODE_SECONDS,
            redirect_uri,
            code_challenge,
            code_challenge_method,
        )
        self._codes[code.value] = code
        return code

    def mint_refresh_token(self, consent: Consent, lifetime: int) -> RefreshToken:
        """A new refresh token for what the user consented to."""
        value = self._serials.jwt("refresh", consent.app_id, consent.user)
        self._refresh_tokens[value] = RefreshToken(value, consent, self._clock.now() + lifetime)
        return self._refresh_tokens[value]

    def code(self, value: str) -> AuthorizationCode | None:
        """The code, used or not; None if it was never minted."""
        return self._codes.get(value)

    def refresh_token(self, value: str) -> RefreshToken | None:
        """The refresh token, used or not; None if it was never minted."""
        return self._refresh_tokens.get(value)

    def is_live(self, grant: AuthorizationCode | RefreshToken) -> bool:
        """Whether it has not ended yet."""
        return grant.expires_at > self._clock.now()
