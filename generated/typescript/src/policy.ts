// Code generated from openapi.yaml by make. DO NOT EDIT.

/** The numbers and names that all languages of this SDK share; their source is generator/policy.yaml. */

/** Version of this package. */
export const VERSION = "1.0.0";

/** The platform's hosts, of the API and of the OAuth 2.0 endpoint, by the name that `domain` takes. */
export const SERVERS: readonly { readonly name: string; readonly api: string; readonly accounts: string }[] = [
  { name: "feishu", api: "https://open.feishu.cn", accounts: "https://accounts.feishu.cn" },
  { name: "lark", api: "https://open.larksuite.com", accounts: "https://accounts.larksuite.com" },
];

/** One attempt of one request, from the first byte sent to the last byte read. */
export const TIMEOUTS_ATTEMPT_MS = 30000;

/** Setting up the connection, as a part of the attempt. */
export const TIMEOUTS_CONNECT_MS = 5000;

/** Repeats after the first attempt, unless the client or the call says otherwise. */
export const RETRIES_MAX_RETRIES = 2;

/** The wait before the first repeat; it doubles with every further one. */
export const RETRIES_BACKOFF_BASE_MS = 500;

/** No computed wait is longer than this. */
export const RETRIES_BACKOFF_CAP_MS = 8000;

/** Up to this share of a computed wait is taken off at random, so that clients do not march in step. */
export const RETRIES_BACKOFF_JITTER = 0.25;

/** If the server asks for a longer wait, the error is raised at once and carries the wait. */
export const RETRIES_MAX_SERVER_WAIT_MS = 60000;

/** HTTP statuses after which a request that is safe to repeat is repeated. */
export const RETRIES_STATUSES: readonly number[] = [408, 429, 500, 502, 503, 504];

/** HTTP statuses that say that the request was refused unprocessed, so that any request may be repeated. */
export const RETRIES_REFUSED_STATUSES: readonly number[] = [429];

/** HTTP methods that are safe to repeat; others only where the spec marks the operation as retryable. */
export const RETRIES_METHODS: readonly string[] = ["GET", "HEAD", "PUT", "DELETE"];

/** The platform's code for too many requests. It comes with any HTTP status and means refused, unprocessed. */
export const RETRIES_RATE_LIMIT_CODE = 99991400;

/** From this long before its end a token is renewed in the background while it keeps serving. */
export const TOKENS_ADVISORY_MS = 600000;

/** The advisory window is never more than this share of the token's lifetime. */
export const TOKENS_ADVISORY_FRACTION = 0.25;

/** Up to this much (never more than the window) is taken off the advisory window at random. */
export const TOKENS_ADVISORY_JITTER_MS = 60000;

/** After a failed background renewal the next one waits this long. */
export const TOKENS_ADVISORY_RETRY_MS = 5000;

/** From this long before its end a token is not used any more and everybody waits for a new one. */
export const TOKENS_MANDATORY_MS = 30000;

/** The mandatory window is never more than this share of the token's lifetime. */
export const TOKENS_MANDATORY_FRACTION = 0.1;

/** Codes that say that the token was not accepted, at any HTTP status; the call is replayed once with a fresh one. */
export const TOKENS_REJECTED_CODES: readonly number[] = [99991663, 99991664, 99991665, 99991668, 99991671, 99991677];

/** Codes of the token endpoint that say that the app ticket is not valid; a resend is asked for. */
export const TOKENS_TICKET_CODES: readonly number[] = [10012];

/** A longer response body is refused. */
export const LIMITS_BODY_BYTES = 16777216;

/** How much of an unreadable body an error carries. */
export const LIMITS_EXCERPT_BYTES = 2048;

/** Where the platform's log id is, the first one present wins; after them comes `error.log_id` of the body. */
export const HEADERS_LOG_ID: readonly string[] = ["x-tt-logid", "x-request-id"];

/** Seconds until the rate limit's window opens again. */
export const HEADERS_RATE_LIMIT_RESET = "x-ogw-ratelimit-reset";

/** Seconds or an HTTP date; read when the platform's own header is absent. */
export const HEADERS_RETRY_AFTER = "retry-after";
