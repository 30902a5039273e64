"""Tokens of store apps: app ticket → app token → tenant token of each tenant; and the push of a new ticket."""

from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.dialects import AUTH_V3
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.handlers.credentials import authenticated_app
from feishu_vc_sandbox.handlers.registry import Call, answers
from feishu_vc_sandbox.handlers.ticket_event import push_ticket


@answers("auth.resend_app_ticket", AUTH_V3)
def resend_app_ticket(call: Call) -> dict[str, Any]:
    """The answer does not carry the ticket. The one from before ends at once, which the platform's may not do."""
    app = authenticated_app(call.world, call.inputs.body)
    if app.app_type != "store":
        raise RefusedError(Code.APP_TICKET_RESEND_FAILED)
    push_ticket(call.world, app)
    return dict(call.operation.example)


@answers("auth.create_app_access_token", AUTH_V3)
def app_access_token(call: Call) -> dict[str, Any]:
    """The app token, for the latest ticket."""
    app = authenticated_app(call.world, call.inputs.body)
    if app.app_type != "store" or call.inputs.body["app_ticket"] != app.ticket:
        raise RefusedError(Code.APP_TICKET_INVALID)
    now = call.world.clock.now()
    token = call.world.tokens.app(app.app_id, call.operation.example["expire"])
    return {**call.operation.example, "app_access_token": token.value, "expire": token.seconds_left(now)}


@answers("auth.create_tenant_access_token", AUTH_V3)
def tenant_access_token(call: Call) -> dict[str, Any]:
    """The tenant token of one tenant, for a live app token."""
    world, tenant_key = call.world, call.inputs.body["tenant_key"]
    app_token = world.tokens.find(call.inputs.body["app_access_token"])
    if app_token is None or app_token.kind != "app_access_token" or not world.tokens.is_live(app_token):
        raise RefusedError(Code.INVALID_APP_ACCESS_TOKEN)
    app = world.apps[app_token.app_id]
    if not tenant_key or (app.tenant_keys is not None and tenant_key not in app.tenant_keys):
        raise RefusedError(Code.TENANT_ACCESS_TOKEN_FAILED)
    token = world.tokens.tenant(app.app_id, tenant_key, call.operation.example["expire"])
    expire = token.seconds_left(world.clock.now())
    return {**call.operation.example, "tenant_access_token": token.value, "expire": expire}
