"""Checks the token of a request, the way the platform's gateway does (the codes were seen live by others).

No header, or one that is not `Bearer …`: MissingAccessToken. A tenant token that is unknown or has ended, or that the
operation does not take: InvalidTenantAccessToken. A user token: UserAccessTokenExpired if it was issued once and has
ended, else InvalidUserAccessToken.
"""

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
        raise RefusedError("MissingAccessToken")
    token = tokens.find(value)
    if token is None:
        # A made-up token in the form of a user token is answered as one.
        raise RefusedError("InvalidUserAccessToken" if value.startswith(("u-", "eyJ")) else "InvalidTenantAccessToken")
    if token.kind == "user_access_token":
        if token.kind not in operation.token_kinds:
            raise RefusedError("InvalidUserAccessToken")
        if not tokens.is_live(token):
            raise RefusedError("UserAccessTokenExpired")
    elif token.kind not in operation.token_kinds or not tokens.is_live(token):
        raise RefusedError("InvalidTenantAccessToken")
    return token
