<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

/**
 * The operations that token handling is made of.
 *
 * @internal
 */
final class TokenOperations
{
    /** Get the tenant token of a custom app. */
    public static function createTenantAccessTokenInternal(): Operation
    {
        return new Operation(
            'auth.create_tenant_access_token_internal',
            'POST',
            '/open-apis/auth/v3/tenant_access_token/internal',
            retryable: true,
        );
    }

    /** Get the app token of a custom app. */
    public static function createAppAccessTokenInternal(): Operation
    {
        return new Operation(
            'auth.create_app_access_token_internal',
            'POST',
            '/open-apis/auth/v3/app_access_token/internal',
            retryable: true,
        );
    }

    /** Get the app token of a store app. */
    public static function createAppAccessToken(): Operation
    {
        return new Operation(
            'auth.create_app_access_token',
            'POST',
            '/open-apis/auth/v3/app_access_token',
            retryable: true,
        );
    }

    /** Get the tenant token of a store app in one tenant. */
    public static function createTenantAccessToken(): Operation
    {
        return new Operation(
            'auth.create_tenant_access_token',
            'POST',
            '/open-apis/auth/v3/tenant_access_token',
            retryable: true,
        );
    }

    /** Ask the platform to push the app ticket again. */
    public static function resendAppTicket(): Operation
    {
        return new Operation(
            'auth.resend_app_ticket',
            'POST',
            '/open-apis/auth/v3/app_ticket/resend',
            retryable: true,
        );
    }

    /** Exchange an authorization code or a refresh token for a user token. */
    public static function createUserAccessToken(): Operation
    {
        return new Operation(
            'auth.create_user_access_token',
            'POST',
            '/oauth/v3/token',
        );
    }
}
