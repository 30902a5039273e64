<?php
// Code generated from openapi.yaml by make. DO NOT EDIT.

declare(strict_types=1);

namespace FeishuVc\Internal;

/**
 * The numbers and names that all languages of this SDK share; their source is generator/policy.yaml.
 *
 * @internal
 */
final class Policy
{
    /** Version of this package. */
    public const VERSION = '1.0.0';

    /** The platform's hosts, by the name that `domain` takes. */
    public const SERVERS = [
        'feishu' => 'https://open.feishu.cn',
        'lark' => 'https://open.larksuite.com',
    ];

    /** The hosts of the OAuth 2.0 endpoint, by the same names. */
    public const ACCOUNTS_SERVERS = [
        'feishu' => 'https://accounts.feishu.cn',
        'lark' => 'https://accounts.larksuite.com',
    ];

    /** One attempt of one request, from the first byte sent to the last byte read. */
    public const TIMEOUTS_ATTEMPT_SECONDS = 30;

    /** Setting up the connection, as a part of the attempt. */
    public const TIMEOUTS_CONNECT_SECONDS = 5;

    /** Repeats after the first attempt, unless the client or the call says otherwise. */
    public const RETRIES_MAX_RETRIES = 2;

    /** The wait before the first repeat; it doubles with every further one. */
    public const RETRIES_BACKOFF_BASE_SECONDS = 0.5;

    /** No computed wait is longer than this. */
    public const RETRIES_BACKOFF_CAP_SECONDS = 8;

    /** Up to this share of a computed wait is taken off at random, so that clients do not march in step. */
    public const RETRIES_BACKOFF_JITTER = 0.25;

    /** If the server asks for a longer wait, the error is raised at once and carries the wait. */
    public const RETRIES_MAX_SERVER_WAIT_SECONDS = 60;

    /** HTTP statuses after which a request that is safe to repeat is repeated. */
    public const RETRIES_STATUSES = [408, 429, 500, 502, 503, 504];

    /** HTTP statuses that say that the request was refused unprocessed, so that any request may be repeated. */
    public const RETRIES_REFUSED_STATUSES = [429];

    /** HTTP methods that are safe to repeat; others only where the spec marks the operation as retryable. */
    public const RETRIES_METHODS = ['GET', 'HEAD', 'PUT', 'DELETE'];

    /** The platform's code for too many requests. It comes with any HTTP status and means refused, unprocessed. */
    public const RETRIES_RATE_LIMIT_CODE = 99991400;

    /** From this long before its end a token is renewed in the background while it keeps serving. */
    public const TOKENS_ADVISORY_SECONDS = 600;

    /** The advisory window is never more than this share of the token's lifetime. */
    public const TOKENS_ADVISORY_FRACTION = 0.25;

    /** Up to this much (never more than the window) is taken off the advisory window at random. */
    public const TOKENS_ADVISORY_JITTER_SECONDS = 60;

    /** After a failed background renewal the next one waits this long. */
    public const TOKENS_ADVISORY_RETRY_SECONDS = 5;

    /** From this long before its end a token is not used any more and everybody waits for a new one. */
    public const TOKENS_MANDATORY_SECONDS = 30;

    /** The mandatory window is never more than this share of the token's lifetime. */
    public const TOKENS_MANDATORY_FRACTION = 0.1;

    /** Codes that say that the token was not accepted, at any HTTP status; the call is replayed once with a fresh
     * one. */
    public const TOKENS_REJECTED_CODES = [99991663, 99991664, 99991665, 99991668, 99991671, 99991677];

    /** Codes of the token endpoint that say that the app ticket is not valid; a resend is asked for. */
    public const TOKENS_TICKET_CODES = [10012];

    /** A longer response body is refused. */
    public const LIMITS_BODY_BYTES = 16777216;

    /** How much of an unreadable body an error carries. */
    public const LIMITS_EXCERPT_BYTES = 2048;

    /** Where the platform's log id is, the first one present wins; after them comes `error.log_id` of the body. */
    public const HEADERS_LOG_ID = ['X-Tt-Logid', 'X-Request-Id'];

    /** Seconds until the rate limit's window opens again. */
    public const HEADERS_RATE_LIMIT_RESET = 'x-ogw-ratelimit-reset';

    /** Seconds or an HTTP date; read when the platform's own header is absent. */
    public const HEADERS_RETRY_AFTER = 'Retry-After';
}
