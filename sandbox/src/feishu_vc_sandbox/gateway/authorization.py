"""Checks the token of a request, the way the platform's gateway does (the codes were seen live by others).

No header, or one that is not `Bearer …`: 99991661. A tenant token that is unknown or has ended, or that the operation
does not take: 99991663. A user token: 99991677 if it was issued once and has ended, else 99991668.
"""

from feishu_vc_sandbox.gateway.codes import Code
from feishu_vc_sandbox.gateway.refused import RefusedError
from feishu_vc_sandbox.spec.operation import Operation
from feishu_vc_sandbox.state.tokens import Token, Tokens
from feishu_vc_sandbox.wire.message import Request

_SCHEME = "Bearer "


def authorize(operation: Operation, request: Request, tokens: Tokens) -> Token | None:
    """The caller; None for an operation that takes no token."""
    if not operation.token_kinds:
        return None
    header = request.headers.get("authorization", "")
    value = header.removeprefix(_SCHEME).strip()
    if not header.startswith(_SCHEME) or not value:
        raise RefusedError(Code.MISSING_ACCESS_TOKEN)
    token = tokens.find(value)
    if token is None:
        # A made-up token in the form of a user token is answered as one.
        looks_like_a_users = value.startswith(("u-", "eyJ"))
        raise RefusedError(Code.INVALID_USER_ACCESS_TOKEN if looks_like_a_users else Code.INVALID_TENANT_ACCESS_TOKEN)
    if token.kind == "user_access_token":
        if token.kind not in operation.token_kinds:
            raise RefusedError(Code.INVALID_USER_ACCESS_TOKEN)
        if not tokens.is_live(token):
            raise RefusedError(Code.USER_ACCESS_TOKEN_EXPIRED)
    elif token.kind not in operation.token_kinds or not tokens.is_live(token):
        raise RefusedError(Code.INVALID_TENANT_ACCESS_TOKEN)
    return token
