# Code generated from openapi.yaml by make. DO NOT EDIT.

"""The operations that token handling is made of."""

from ._operation import Operation

CREATE_TENANT_ACCESS_TOKEN_INTERNAL = Operation(
    "auth.create_tenant_access_token_internal",
    "POST",
    "/open-apis/auth/v3/tenant_access_token/internal",
    retryable=True,
)
"""Get the tenant token of a custom app."""
CREATE_APP_ACCESS_TOKEN_INTERNAL = Operation(
    "auth.create_app_access_token_internal", "POST", "/open-apis/auth/v3/app_access_token/internal", retryable=True
)
"""Get the app token of a custom app."""
CREATE_APP_ACCESS_TOKEN = Operation(
    "auth.create_app_access_token", "POST", "/open-apis/auth/v3/app_access_token", retryable=True
)
"""Get the app token of a store app."""
CREATE_TENANT_ACCESS_TOKEN = Operation(
    "auth.create_tenant_access_token", "POST", "/open-apis/auth/v3/tenant_access_token", retryable=True
)
"""Get the tenant token of a store app in one tenant."""
RESEND_APP_TICKET = Operation("auth.resend_app_ticket", "POST", "/open-apis/auth/v3/app_ticket/resend", retryable=True)
"""Ask the platform to push the app ticket again."""
CREATE_USER_ACCESS_TOKEN = Operation("auth.create_user_access_token", "POST", "/oauth/v3/token")
"""Exchange an authorization code or a refresh token for a user token."""
