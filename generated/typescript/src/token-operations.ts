// Code generated from openapi.yaml by make. DO NOT EDIT.

/** The operations that token handling is made of. */

import type { Operation } from "./operation.js";

/** Get the tenant token of a custom app. */
export const CREATE_TENANT_ACCESS_TOKEN_INTERNAL: Operation = {
  id: "auth.create_tenant_access_token_internal",
  method: "POST",
  path: "/open-apis/auth/v3/tenant_access_token/internal",
  tokens: [],
  scopes: [],
  retryable: true,
};

/** Get the app token of a custom app. */
export const CREATE_APP_ACCESS_TOKEN_INTERNAL: Operation = {
  id: "auth.create_app_access_token_internal",
  method: "POST",
  path: "/open-apis/auth/v3/app_access_token/internal",
  tokens: [],
  scopes: [],
  retryable: true,
};

/** Get the app token of a store app. */
export const CREATE_APP_ACCESS_TOKEN: Operation = {
  id: "auth.create_app_access_token",
  method: "POST",
  path: "/open-apis/auth/v3/app_access_token",
  tokens: [],
  scopes: [],
  retryable: true,
};

/** Get the tenant token of a store app in one tenant. */
export const CREATE_TENANT_ACCESS_TOKEN: Operation = {
  id: "auth.create_tenant_access_token",
  method: "POST",
  path: "/open-apis/auth/v3/tenant_access_token",
  tokens: [],
  scopes: [],
  retryable: true,
};

/** Ask the platform to push the app ticket again. */
export const RESEND_APP_TICKET: Operation = {
  id: "auth.resend_app_ticket",
  method: "POST",
  path: "/open-apis/auth/v3/app_ticket/resend",
  tokens: [],
  scopes: [],
  retryable: true,
};

/** Exchange an authorization code or a refresh token for a user token. */
export const CREATE_USER_ACCESS_TOKEN: Operation = {
  id: "auth.create_user_access_token",
  method: "POST",
  path: "/oauth/v3/token",
  tokens: [],
  scopes: [],
};
