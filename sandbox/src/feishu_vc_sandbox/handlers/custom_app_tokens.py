"""Tokens of custom apps. The app token is the same value as the tenant token (documented)."""

from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.dialects import AUTH_V3
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.credentials import authenticated_app
from feishu_vc_sandbox.handlers.registry import Call, answers


@answers("auth.create_tenant_access_token_internal", AUTH_V3)
def tenant_access_token_internal(call: Call) -> dict[str, Any]:
    """The tenant token."""
    value, expire = _tenant_token(call)
    return {**call.operation.example, "tenant_access_token": value, "expire": expire}


@answers("auth.create_app_access_token_internal", AUTH_V3)
def app_access_token_internal(call: Call) -> dict[str, Any]:
    """The same value under both names."""
    value, expire = _tenant_token(call)
    return {**call.operation.example, "app_access_token": value, "tenant_access_token": value, "expire": expire}


def _tenant_token(call: Call) -> tuple[str, int]:
    app = authenticated_app(call.world, call.inputs.body)
    if app.app_type != "custom":
        # What the platform answers a store app here is not documented.
        raise RefusedError(Code.APP_ID_UNAUTHORIZED)
    tokens, now = call.world.tokens, call.world.clock.now()
    token = tokens.tenant(app.app_id, call.world.tenant_key, call.operation.example["expire"])
    return token.value, token.seconds_left(now)
