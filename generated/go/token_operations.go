// Code generated from openapi.yaml by make. DO NOT EDIT.

package feishuvc

// The operations that token handling is made of.

// createTenantAccessTokenInternal: Get the tenant token of a custom app.
var createTenantAccessTokenInternal = operation{
	id: "auth.create_tenant_access_token_internal", method: "POST", path: "/open-apis/auth/v3/tenant_access_token/internal", retryable: true,
}

// createAppAccessTokenInternal: Get the app token of a custom app.
var createAppAccessTokenInternal = operation{
	id: "auth.create_app_access_token_internal", method: "POST", path: "/open-apis/auth/v3/app_access_token/internal", retryable: true,
}

// createAppAccessToken: Get the app token of a store app.
var createAppAccessToken = operation{
	id: "auth.create_app_access_token", method: "POST", path: "/open-apis/auth/v3/app_access_token", retryable: true,
}

// createTenantAccessToken: Get the tenant token of a store app in one tenant.
var createTenantAccessToken = operation{
	id: "auth.create_tenant_access_token", method: "POST", path: "/open-apis/auth/v3/tenant_access_token", retryable: true,
}

// resendAppTicket: Ask the platform to push the app ticket again.
var resendAppTicket = operation{
	id: "auth.resend_app_ticket", method: "POST", path: "/open-apis/auth/v3/app_ticket/resend", retryable: true,
}

// createUserAccessToken: Exchange an authorization code or a refresh token for a user token.
var createUserAccessToken = operation{
	id: "auth.create_user_access_token", method: "POST", path: "/oauth/v3/token",
}
