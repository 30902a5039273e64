# Code generated from openapi.yaml by make. DO NOT EDIT.

"""The numbers and names that all languages of this SDK share; their source is generator/policy.yaml."""

from typing import Final

VERSION: Final = "1.0.0"
"""Version of this package."""
SERVERS: Final = {
    "feishu": "https://open.feishu.cn",
    "lark": "https://open.larksuite.com",
}
"""The platform's hosts, by the name that `domain` takes."""
ACCOUNTS_SERVERS: Final = {
    "feishu": "https://accounts.feishu.cn",
    "lark": "https://accounts.larksuite.com",
}
"""The hosts of the OAuth 2.0 endpoint, by the same names."""

TIMEOUTS_ATTEMPT_SECONDS: Final = 30
"""One attempt of one request, from the first byte sent to the last byte read."""

TIMEOUTS_CONNECT_SECONDS: Final = 5
"""Setting up the connection, as a part of the attempt."""

RETRIES_MAX_RETRIES: Final = 2
"""Repeats after the first attempt, unless the client or the call says otherwise."""

RETRIES_BACKOFF_BASE_SECONDS: Final = 0.5
"""The wait before the first repeat; it doubles with every further one."""

RETRIES_BACKOFF_CAP_SECONDS: Final = 8
"""No computed wait is longer than this."""

RETRIES_BACKOFF_JITTER: Final = 0.25
"""Up to this share of a computed wait is taken off at random, so that clients do not march in step."""

RETRIES_MAX_SERVER_WAIT_SECONDS: Final = 60
"""If the server asks for a longer wait, the error is raised at once and carries the wait."""

RETRIES_STATUSES: Final = (408, 429, 500, 502, 503, 504)
"""HTTP statuses after which a request that is safe to repeat is repeated."""

RETRIES_REFUSED_STATUSES: Final = (429,)
"""HTTP statuses that say that the request was refused unprocessed, so that any request may be repeated."""

RETRIES_METHODS: Final = ("GET", "HEAD", "PUT", "DELETE")
"""HTTP methods that are safe to repeat; others only where the spec marks the operation as retryable."""

RETRIES_RATE_LIMIT_CODE: Final = 99991400
"""The platform's code for too many requests. It comes with any HTTP status and means refused, unprocessed."""

TOKENS_ADVISORY_SECONDS: Final = 600
"""From this long before its end a token is renewed in the background while it keeps serving."""

TOKENS_ADVISORY_FRACTION: Final = 0.25
"""The advisory window is never more than this share of the token's lifetime."""

TOKENS_ADVISORY_JITTER_SECONDS: Final = 60
"""Up to this much (never more than the window) is taken off the advisory window at random."""

TOKENS_ADVISORY_RETRY_SECONDS: Final = 5
"""After a failed background renewal the next one waits this long."""

TOKENS_MANDATORY_SECONDS: Final = 30
"""From this long before its end a token is not used any more and everybody waits for a new one."""

TOKENS_MANDATORY_FRACTION: Final = 0.1
"""The mandatory window is never more than this share of the token's lifetime."""

TOKENS_REJECTED_CODES: Final = (99991663, 99991664, 99991665, 99991668, 99991671, 99991677)
"""Codes that say that the token was not accepted, at any HTTP status; the call is replayed once with a fresh one."""

TOKENS_TICKET_CODES: Final = (10012,)
"""Codes of the token endpoint that say that the app ticket is not valid; a resend is asked for."""

LIMITS_BODY_BYTES: Final = 16777216
"""A longer response body is refused."""

LIMITS_EXCERPT_BYTES: Final = 2048
"""How much of an unreadable body an error carries."""

HEADERS_LOG_ID: Final = ("X-Tt-Logid", "X-Request-Id")
"""Where the platform's log id is, the first one present wins; after them comes `error.log_id` of the body."""

HEADERS_RATE_LIMIT_RESET: Final = "x-ogw-ratelimit-reset"
"""Seconds until the rate limit's window opens again."""

HEADERS_RETRY_AFTER: Final = "Retry-After"
"""Seconds or an HTTP date; read when the platform's own header is absent."""
