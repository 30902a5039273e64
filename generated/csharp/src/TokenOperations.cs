// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc;

/// <summary>The operations that token handling is made of.</summary>
internal static class TokenOperations
{
    /// <summary>Get the tenant token of a custom app.</summary>
    public static readonly Operation CreateTenantAccessTokenInternal =
        new("auth.create_tenant_access_token_internal", "POST", "/open-apis/auth/v3/tenant_access_token/internal") { IsRetryable = true };

    /// <summary>Get the app token of a custom app.</summary>
    public static readonly Operation CreateAppAccessTokenInternal =
        new("auth.create_app_access_token_internal", "POST", "/open-apis/auth/v3/app_access_token/internal") { IsRetryable = true };

    /// <summary>Get the app token of a store app.</summary>
    public static readonly Operation CreateAppAccessToken =
        new("auth.create_app_access_token", "POST", "/open-apis/auth/v3/app_access_token") { IsRetryable = true };

    /// <summary>Get the tenant token of a store app in one tenant.</summary>
    public static readonly Operation CreateTenantAccessToken =
        new("auth.create_tenant_access_token", "POST", "/open-apis/auth/v3/tenant_access_token") { IsRetryable = true };

    /// <summary>Ask the platform to push the app ticket again.</summary>
    public static readonly Operation ResendAppTicket =
        new("auth.resend_app_ticket", "POST", "/open-apis/auth/v3/app_ticket/resend") { IsRetryable = true };

    /// <summary>Exchange an authorization code or a refresh token for a user token.</summary>
    public static readonly Operation CreateUserAccessToken =
        new("auth.create_user_access_token", "POST", "/oauth/v3/token");
}
