// Code generated from openapi.yaml by make. DO NOT EDIT.

package feishuvc

import "time"

// The numbers and names that all languages of this SDK share; their source is generator/policy.yaml.

// Version is the version of this package.
const Version = "1.0.0"

// servers are the platform's hosts, by the name that a domain can have.
var servers = map[string]string{"feishu": "https://open.feishu.cn", "lark": "https://open.larksuite.com"}

// accountsServers are the hosts of the OAuth 2.0 endpoint, by the same names.
var accountsServers = map[string]string{"feishu": "https://accounts.feishu.cn", "lark": "https://accounts.larksuite.com"}

// timeoutsAttempt: One attempt of one request, from the first byte sent to the last byte read.
const timeoutsAttempt = 30000 * time.Millisecond

// timeoutsConnect: Setting up the connection, as a part of the attempt.
const timeoutsConnect = 5000 * time.Millisecond

// retriesMaxRetries: Repeats after the first attempt, unless the client or the call says otherwise.
const retriesMaxRetries = 2

// retriesBackoffBase: The wait before the first repeat; it doubles with every further one.
const retriesBackoffBase = 500 * time.Millisecond

// retriesBackoffCap: No computed wait is longer than this.
const retriesBackoffCap = 8000 * time.Millisecond

// retriesBackoffJitter: Up to this share of a computed wait is taken off at random, so that clients do not march in step.
const retriesBackoffJitter = 0.25

// retriesMaxServerWait: If the server asks for a longer wait, the error is raised at once and carries the wait.
const retriesMaxServerWait = 60000 * time.Millisecond

// retriesStatuses: HTTP statuses after which a request that is safe to repeat is repeated.
var retriesStatuses = []int{408, 429, 500, 502, 503, 504}

// retriesRefusedStatuses: HTTP statuses that say that the request was refused unprocessed, so that any request may be repeated.
var retriesRefusedStatuses = []int{429}

// retriesMethods: HTTP methods that are safe to repeat; others only where the spec marks the operation as retryable.
var retriesMethods = []string{"GET", "HEAD", "PUT", "DELETE"}

// retriesRateLimitCode: The platform's code for too many requests. It comes with any HTTP status and means refused, unprocessed.
const retriesRateLimitCode = 99991400

// tokensAdvisory: From this long before its end a token is renewed in the background while it keeps serving.
const tokensAdvisory = 600000 * time.Millisecond

// tokensAdvisoryFraction: The advisory window is never more than this share of the token's lifetime.
const tokensAdvisoryFraction = 0.25

// tokensAdvisoryJitter: Up to this much (never more than the window) is taken off the advisory window at random.
const tokensAdvisoryJitter = 60000 * time.Millisecond

// tokensAdvisoryRetry: After a failed background renewal the next one waits this long.
const tokensAdvisoryRetry = 5000 * time.Millisecond

// tokensMandatory: From this long before its end a token is not used any more and everybody waits for a new one.
const tokensMandatory = 30000 * time.Millisecond

// tokensMandatoryFraction: The mandatory window is never more than this share of the token's lifetime.
const tokensMandatoryFraction = 0.1

// tokensRejectedCodes: Codes that say that the token was not accepted, at any HTTP status; the call is replayed once with a fresh one.
var tokensRejectedCodes = []Code{99991663, 99991664, 99991665, 99991668, 99991671, 99991677}

// tokensTicketCodes: Codes of the token endpoint that say that the app ticket is not valid; a resend is asked for.
var tokensTicketCodes = []Code{10012}

// limitsBodyBytes: A longer response body is refused.
const limitsBodyBytes = 16777216

// limitsExcerptBytes: How much of an unreadable body an error carries.
const limitsExcerptBytes = 2048

// headersLogID: Where the platform's log id is, the first one present wins; after them comes `error.log_id` of the body.
var headersLogID = []string{"X-Tt-Logid", "X-Request-Id"}

// headersRateLimitReset: Seconds until the rate limit's window opens again.
const headersRateLimitReset = "x-ogw-ratelimit-reset"

// headersRetryAfter: Seconds or an HTTP date; read when the platform's own header is absent.
const headersRetryAfter = "Retry-After"
