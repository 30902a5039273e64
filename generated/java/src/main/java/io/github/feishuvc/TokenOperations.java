// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc;

import java.util.List;

/** The operations that token handling is made of. */
final class TokenOperations {
  private TokenOperations() {}

  /** Get the tenant token of a custom app. */
  static final Operation CREATE_TENANT_ACCESS_TOKEN_INTERNAL =
      new Operation(
          "auth.create_tenant_access_token_internal",
          "POST",
          "/open-apis/auth/v3/tenant_access_token/internal",
          List.of(),
          List.of(),
          true);

  /** Get the app token of a custom app. */
  static final Operation CREATE_APP_ACCESS_TOKEN_INTERNAL =
      new Operation(
          "auth.create_app_access_token_internal",
          "POST",
          "/open-apis/auth/v3/app_access_token/internal",
          List.of(),
          List.of(),
          true);

  /** Get the app token of a store app. */
  static final Operation CREATE_APP_ACCESS_TOKEN =
      new Operation(
          "auth.create_app_access_token",
          "POST",
          "/open-apis/auth/v3/app_access_token",
          List.of(),
          List.of(),
          true);

  /** Get the tenant token of a store app in one tenant. */
  static final Operation CREATE_TENANT_ACCESS_TOKEN =
      new Operation(
          "auth.create_tenant_access_token",
          "POST",
          "/open-apis/auth/v3/tenant_access_token",
          List.of(),
          List.of(),
          true);

  /** Ask the platform to push the app ticket again. */
  static final Operation RESEND_APP_TICKET =
      new Operation(
          "auth.resend_app_ticket",
          "POST",
          "/open-apis/auth/v3/app_ticket/resend",
          List.of(),
          List.of(),
          true);

  /** Exchange an authorization code or a refresh token for a user token. */
  static final Operation CREATE_USER_ACCESS_TOKEN =
      new Operation(
          "auth.create_user_access_token", "POST", "/oauth/v3/token", List.of(), List.of(), false);
}
