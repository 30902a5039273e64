// Code copied from overrides/typescript/src/index.ts by make. DO NOT EDIT.

/**
 * Client for the Feishu / Lark video-conference API.
 *
 * ```ts
 * import { FeishuVC } from "feishu-vc";
 *
 * const client = new FeishuVC(); // FEISHU_APP_ID, FEISHU_APP_SECRET
 * const active = await client.reserves.getActiveMeeting("6911188411932033028", { withParticipants: true });
 * ```
 *
 * This entry needs nothing but `fetch`; in Node the same names come with connections of the SDK's own (`index.node.ts`).
 *
 * @packageDocumentation
 */

export type { Clock, Sleeper } from "./clock.js";
export type { ClientOptions, CoreOptions, RequestOptions } from "./config.js";
export { CoreClient } from "./core-client.js";
export { nameOf } from "./enums.js";
export * from "./error-codes.js";
export {
  APIConnectionError,
  APIError,
  APITimeoutError,
  AuthError,
  ConfigError,
  DecodeError,
  type ErrorFacts,
  type ErrorKind,
  FeishuVCError,
  type FieldViolation,
  HTTPStatusError,
  type PermissionViolation,
  RateLimitError,
} from "./errors.js";
export { FeishuVC } from "./feishu-vc.js";
export {
  NotSentError,
  type SendOptions,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from "./http.js";
export type { Logger } from "./logger.js";
export * from "./models.js";
export { VERSION } from "./policy.js";
export { Resource } from "./resource.js";
export * from "./resources/index.js";
export type { AppTicket, Token, TokenProvider } from "./sources.js";
export { MemoryTokenStore, type Release, type StoredToken, type TokenStore } from "./stores.js";
export { type ExchangeOptions, UserClient } from "./user-client.js";
export { parseUserToken, type UserToken } from "./user-token.js";
