"""User tokens: OAuth v3 with authorization codes and refresh tokens. Which failure gets which code: facts of the
platform's page of that endpoint; where it names none, the nearest of its list."""

import base64
import hashlib
from typing import Any
from urllib.parse import unquote

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.dialects import OAUTH
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.registry import Call, answers
from feishu_vc_sandbox.state.apps import App
from feishu_vc_sandbox.state.consents import AuthorizationCode, Consent

OFFLINE_ACCESS = "offline_access"


@answers("auth.create_user_access_token", OAUTH)
def create_user_access_token(call: Call) -> dict[str, Any]:
    """A user token; with `offline_access` also the refresh token for the next."""
    body: dict[str, str] = call.inputs.body
    app = _client(call)
    consent = _by_code(call, app) if body["grant_type"] == "authorization_code" else _by_refresh_token(call, app)
    scopes = _narrowed(consent.scopes, body.get("scope"))
    example = call.operation.example
    token = call.world.tokens.user(
        app.app_id, consent.tenant_key, consent.user, frozenset(scopes), example["expires_in"]
    )
    answer = {
        **example,
        "access_token": token.value,
        "expires_in": token.seconds_left(call.world.clock.now()),
        "scope": " ".join(scopes),
    }
    del answer["refresh_token"], answer["refresh_token_expires_in"]
    if OFFLINE_ACCESS in scopes:
        lifetime = example["refresh_token_expires_in"]
        answer["refresh_token"] = call.world.consents.mint_refresh_token(consent, lifetime).value
        answer["refresh_token_expires_in"] = lifetime
    return answer


def _client(call: Call) -> App:
    """Basic authentication or fields of the body, never both."""
    body: dict[str, str] = call.inputs.body
    header = call.request.headers.get("authorization", "")
    in_body = "client_secret" in body
    if header and in_body:
        raise RefusedError(Code.MULTIPLE_CLIENT_AUTH)
    if header:
        client_id, secret = _basic(header)
        if body.get("client_id", client_id) != client_id:
            raise RefusedError(Code.OAUTH_CLIENT_INVALID)
    elif in_body and "client_id" in body:
        client_id, secret = body["client_id"], body["client_secret"]
    else:
        raise RefusedError(Code.OAUTH_INVALID_REQUEST)
    app = call.world.apps.get(client_id)
    if app is None:
        raise RefusedError(Code.OAUTH_APP_NOT_EXIST)
    if app.app_secret != secret:
        raise RefusedError(Code.OAUTH_CLIENT_INVALID)
    return app


def _basic(header: str) -> tuple[str, str]:
    scheme, _, encoded = header.partition(" ")
    try:
        client_id, colon, secret = base64.b64decode(encoded, validate=True).decode().partition(":")
    except ValueError:
        colon = ""
    if scheme.lower() != "basic" or not colon:
        raise RefusedError(Code.OAUTH_CLIENT_INVALID)
    return unquote(client_id), unquote(secret)


def _by_code(call: Call, app: App) -> Consent:
    body: dict[str, str] = call.inputs.body
    if not body.get("code"):
        raise RefusedError(Code.OAUTH_INVALID_REQUEST)
    code = call.world.consents.code(body["code"])
    if code is None:
        raise RefusedError(Code.AUTHORIZATION_CODE_NOT_FOUND)
    if code.consent.app_id != app.app_id:
        raise RefusedError(Code.OAUTH_CLIENT_MISMATCH)
    if code.used:
        raise RefusedError(Code.AUTHORIZATION_CODE_USED)
    if not call.world.consents.is_live(code):
        raise RefusedError(Code.AUTHORIZATION_CODE_EXPIRED)
    if code.redirect_uri is not None and body.get("redirect_uri") != code.redirect_uri:
        raise RefusedError(Code.REDIRECT_URI_MISMATCH)
    if not _verifier_fits(code, body.get("code_verifier")):
        raise RefusedError(Code.PKCE_FAILED)
    _narrowed(code.consent.scopes, body.get("scope"))  # a refused request does not use the code up
    code.used = True
    return code.consent


def _verifier_fits(code: AuthorizationCode, verifier: str | None) -> bool:
    """A verifier is due when a challenge was sent, and refused when none was."""
    if code.code_challenge is None or verifier is None:
        return code.code_challenge is None and verifier is None
    if code.code_challenge_method == "plain":
        return verifier == code.code_challenge
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == code.code_challenge


def _by_refresh_token(call: Call, app: App) -> Consent:
    body: dict[str, str] = call.inputs.body
    if not body.get("refresh_token"):
        raise RefusedError(Code.OAUTH_INVALID_REQUEST)
    refresh_token = call.world.consents.refresh_token(body["refresh_token"])
    if refresh_token is None:
        raise RefusedError(Code.REFRESH_TOKEN_INVALID)
    if refresh_token.consent.app_id != app.app_id:
        raise RefusedError(Code.OAUTH_CLIENT_MISMATCH)
    if refresh_token.used:
        raise RefusedError(Code.REFRESH_TOKEN_USED)
    if not call.world.consents.is_live(refresh_token):
        raise RefusedError(Code.REFRESH_TOKEN_EXPIRED)
    _narrowed(refresh_token.consent.scopes, body.get("scope"))
    refresh_token.used = True
    return refresh_token.consent


def _narrowed(granted: tuple[str, ...], asked: str | None) -> tuple[str, ...]:
    """`scope` of the request narrows what the user granted."""
    if not asked:
        return granted
    scopes = tuple(asked.split())
    if len(set(scopes)) != len(scopes):
        raise RefusedError(Code.DUPLICATE_SCOPE)
    if not set(scopes) <= set(granted):
        raise RefusedError(Code.SCOPE_NOT_PERMITTED)
    return scopes
