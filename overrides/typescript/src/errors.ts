/**
 * What can go wrong: one base class, a class for each kind of failure.
 *
 * ```text
 * FeishuVCError
 * ├── ConfigError          "config"      wrong configuration or argument; nothing was sent
 * ├── APIConnectionError   "connection"  no answer, or only a part of one
 * ├── APITimeoutError      "timeout"     an attempt, or the deadline of the whole call, ran out of time
 * ├── HTTPStatusError      "http"        an error status without the platform's error body
 * ├── DecodeError          "decode"      an answer that cannot be read
 * └── APIError             "api"         the platform answered with a code other than 0
 *     ├── AuthError        "auth"        … about a token, or while getting one
 *     └── RateLimitError   "rate_limit"  … because of too many requests
 * ```
 *
 * Every code of the platform's catalogue has a class of its own below the last three, see `error-codes.ts`.
 */

/** The kinds of failure, the same in every language of this SDK. */
export type ErrorKind = "config" | "connection" | "timeout" | "auth" | "rate_limit" | "api" | "http" | "decode";

/** A permission that is missing, such as type `action_scope_required`, subject `vc:reserve:readonly`. */
export interface PermissionViolation {
  readonly type?: string | undefined;
  readonly subject?: string | undefined;
  readonly description?: string | undefined;
}

/** A field of the request with a wrong value. */
export interface FieldViolation {
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  readonly description?: string | undefined;
}

/** What an error knows beyond its reason. */
export interface ErrorFacts {
  /** The platform's code, if it answered with one. */
  readonly code?: number | undefined;
  /** The platform's text for the code. It may change; do not branch on it. */
  readonly msg?: string | undefined;
  /** HTTP status of the answer. */
  readonly httpStatus?: number | undefined;
  /** Id of the request in the platform's logs. Its support asks for it. */
  readonly logId?: string | undefined;
  /** What was called, such as `reserves.get_active_meeting`. */
  readonly operation?: string | undefined;
  /** HTTP method. */
  readonly method?: string | undefined;
  /** Path with placeholders in place of its values. */
  readonly path?: string | undefined;
  /** How often the request was sent. */
  readonly attempts?: number | undefined;
  /** Milliseconds after which the server wants to be asked again, if it said so. */
  readonly retryAfter?: number | undefined;
  /** What to do. */
  readonly advice?: string | undefined;
  /** The platform's pointer to further help. */
  readonly troubleshooter?: string | undefined;
  /** Permissions that are missing. */
  readonly permissionViolations?: readonly PermissionViolation[] | undefined;
  /** Fields with a wrong value. */
  readonly fieldViolations?: readonly FieldViolation[] | undefined;
  /** What made it happen. */
  readonly cause?: unknown;
}

/** Base of every error of this package. Its facts are properties; they are never secret. */
export interface FeishuVCError
  extends Omit<ErrorFacts, "attempts" | "permissionViolations" | "fieldViolations" | "cause"> {}
export abstract class FeishuVCError extends Error {
  /** What kind of failure it is. */
  abstract readonly kind: ErrorKind;
  /** What went wrong, without the context that `message` adds. */
  readonly reason: string;
  /** How often the request was sent. */
  readonly attempts: number = 0;
  /** Permissions that are missing. */
  readonly permissionViolations: readonly PermissionViolation[] = [];
  /** Fields with a wrong value. */
  readonly fieldViolations: readonly FieldViolation[] = [];

  constructor(reason: string, facts: ErrorFacts = {}) {
    super(messageOf(reason, facts), facts.cause === undefined ? undefined : { cause: facts.cause });
    this.reason = reason;
    for (const [name, value] of Object.entries(facts)) {
      if (value !== undefined && name !== "cause") Object.assign(this, { [name]: value });
    }
  }

  /** The name of its class. Each class says it in `static name`, for minifiers rename classes. */
  override get name(): string {
    return this.constructor.name;
  }
}

/** The configuration or an argument is missing or malformed. Nothing was sent. */
export class ConfigError extends FeishuVCError {
  /** @internal */
  static override readonly name: string = "ConfigError";
  readonly kind = "config";
}

/** The request got no answer, or only a part of one. `cause` has the details. */
export class APIConnectionError extends FeishuVCError {
  /** @internal */
  static override readonly name: string = "APIConnectionError";
  readonly kind = "connection";
}

/** An attempt took longer than `timeout`, or the whole call longer than `deadline`. */
export class APITimeoutError extends FeishuVCError {
  /** @internal */
  static override readonly name: string = "APITimeoutError";
  readonly kind = "timeout";
}

/** An error status whose body is not the platform's error format: a proxy or a gateway answered. */
export class HTTPStatusError extends FeishuVCError {
  /** @internal */
  static override readonly name: string = "HTTPStatusError";
  readonly kind = "http";
}

/** The answer cannot be read: not JSON, without a code, too long, or a field with wrong content. */
export class DecodeError extends FeishuVCError {
  /** @internal */
  static override readonly name: string = "DecodeError";
  readonly kind = "decode";
}

/** The platform answered with a code other than 0, at whatever HTTP status. */
export class APIError extends FeishuVCError {
  /** @internal */
  static override readonly name: string = "APIError";
  readonly kind: "api" | "auth" | "rate_limit" = "api";
}

/** A token was refused, or could not be had. */
export class AuthError extends APIError {
  /** @internal */
  static override readonly name: string = "AuthError";
  override readonly kind = "auth";
}

/** Too many requests. `retryAfter` tells for how long to wait, when the platform told. */
export class RateLimitError extends APIError {
  /** @internal */
  static override readonly name: string = "RateLimitError";
  override readonly kind = "rate_limit";
}

/**
 * The classes of some codes. Each has the advice that its errors give.
 *
 * @internal
 */
export type CodeClasses = Readonly<
  Record<number, { new (reason: string, facts: ErrorFacts): APIError; readonly advice: string }>
>;

/**
 * The same error with more facts; errors themselves do not change.
 *
 * @internal
 */
export function withFacts(error: FeishuVCError, facts: ErrorFacts): FeishuVCError {
  const Class = error.constructor as new (reason: string, facts: ErrorFacts) => FeishuVCError;
  return new Class(error.reason, { ...error, cause: error.cause, ...facts });
}

function messageOf(reason: string, facts: ErrorFacts): string {
  const { code, httpStatus, logId, operation, attempts = 0, retryAfter, advice } = facts;
  const context = [
    code !== undefined && `code ${code}`,
    httpStatus !== undefined && `HTTP ${httpStatus}`,
    logId && `log id ${logId}`,
    attempts > 1 && `attempts ${attempts}`,
    retryAfter !== undefined && `retry after ${retryAfter / 1000} s`,
  ].filter(Boolean);
  const missing = (facts.permissionViolations ?? []).map((each) => each.subject ?? each.type ?? "?");
  return [
    (operation ? `${operation}: ` : "") + reason + (context.length > 0 ? ` (${context.join(", ")})` : ""),
    missing.length > 0 && `missing permission: ${missing.join(", ")}`,
    ...(facts.fieldViolations ?? []).map((each) => `${each.field}: ${each.description}`),
    advice,
  ]
    .filter(Boolean)
    .join(" — ");
}
