"""Checks permissions: of the app (99991672) and, for a user token, what the user granted (99991679).

Any one of an operation's scopes is enough. `user_id_type=user_id` needs a field scope in addition; the error for its
lack was seen on other operations of the platform and is taken to be the same here.
"""

from typing import Any

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.spec.catalogue import Catalogue
from feishu_vc_sandbox.spec.operation import Operation
from feishu_vc_sandbox.state.apps import App
from feishu_vc_sandbox.state.tokens import Token
from feishu_vc_sandbox.wire.message import Request


def check_scopes(operation: Operation, request: Request, app: App, token: Token, catalogue: Catalogue) -> None:
    """Refuses a caller that lacks a permission which this request needs."""
    if not _has_any(app.scopes, operation.scopes):
        raise _missing_in_app(app, operation.scopes, "action_scope_required", catalogue)
    if request.query.get("user_id_type") == ["user_id"] and not _has_any(app.scopes, operation.field_scopes):
        raise _missing_in_app(app, operation.field_scopes, "field_scope_required", catalogue)
    if not _has_any(token.scopes, operation.scopes):
        raise RefusedError(
            Code.USER_SCOPE_MISSING, permission_violations=_violations("action_privilege_required", operation.scopes)
        )


def _has_any(granted: set[str] | frozenset[str] | None, wanted: tuple[str, ...]) -> bool:
    return granted is None or not wanted or any(scope in granted for scope in wanted)


def _missing_in_app(app: App, scopes: tuple[str, ...], kind: str, catalogue: Catalogue) -> RefusedError:
    entry = catalogue[Code.APP_SCOPE_MISSING]
    url = f"https://open.feishu.cn/app/{app.app_id}/auth?q={','.join(scopes)}&op_from=openapi&token_type=tenant"
    return RefusedError(
        entry.code,
        message=f"{entry.message.rstrip('.')}: [{', '.join(scopes)}].",
        permission_violations=_violations(kind, scopes),
        helps=[{"url": url, "description": entry.advice}],
    )


def _violations(kind: str, scopes: tuple[str, ...]) -> list[dict[str, Any]]:
    return [{"type": kind, "subject": scope} for scope in scopes]
