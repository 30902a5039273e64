// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc;

/// <summary>The numbers and names that all languages of this SDK share; their source is generator/policy.yaml.</summary>
internal static class Policy
{
    /// <summary>Version of this package.</summary>
    public const string Version = "1.0.0";

    /// <summary>The platform's hosts, by the name that the domain takes, with the hosts of the OAuth 2.0 endpoint.</summary>
    public static readonly (string Name, string Url, string AccountsUrl)[] Servers =
    [
        ("feishu", "https://open.feishu.cn", "https://accounts.feishu.cn"),
        ("lark", "https://open.larksuite.com", "https://accounts.larksuite.com"),
    ];

    /// <summary>Timeouts.</summary>
    public static class Timeouts
    {
        /// <summary>One attempt of one request, from the first byte sent to the last byte read.</summary>
        public const int AttemptSeconds = 30;

        /// <summary>Setting up the connection, as a part of the attempt.</summary>
        public const int ConnectSeconds = 5;
    }

    /// <summary>Retries.</summary>
    public static class Retries
    {
        /// <summary>Repeats after the first attempt, unless the client or the call says otherwise.</summary>
        public const int MaxRetries = 2;

        /// <summary>The wait before the first repeat; it doubles with every further one.</summary>
        public const double BackoffBaseSeconds = 0.5;

        /// <summary>No computed wait is longer than this.</summary>
        public const int BackoffCapSeconds = 8;

        /// <summary>Up to this share of a computed wait is taken off at random, so that clients do not march in step.</summary>
        public const double BackoffJitter = 0.25;

        /// <summary>If the server asks for a longer wait, the error is raised at once and carries the wait.</summary>
        public const int MaxServerWaitSeconds = 60;

        /// <summary>HTTP statuses after which a request that is safe to repeat is repeated.</summary>
        public static readonly int[] Statuses = [408, 429, 500, 502, 503, 504];

        /// <summary>HTTP statuses that say that the request was refused unprocessed, so that any request may be repeated.</summary>
        public static readonly int[] RefusedStatuses = [429];

        /// <summary>HTTP methods that are safe to repeat; others only where the spec marks the operation as retryable.</summary>
        public static readonly string[] Methods = ["GET", "HEAD", "PUT", "DELETE"];

        /// <summary>The platform's code for too many requests. It comes with any HTTP status and means refused, unprocessed.</summary>
        public const int RateLimitCode = 99991400;
    }

    /// <summary>Tokens.</summary>
    public static class Tokens
    {
        /// <summary>From this long before its end a token is renewed in the background while it keeps serving.</summary>
        public const int AdvisorySeconds = 600;

        /// <summary>The advisory window is never more than this share of the token's lifetime.</summary>
        public const double AdvisoryFraction = 0.25;

        /// <summary>Up to this much (never more than the window) is taken off the advisory window at random.</summary>
        public const int AdvisoryJitterSeconds = 60;

        /// <summary>After a failed background renewal the next one waits this long.</summary>
        public const int AdvisoryRetrySeconds = 5;

        /// <summary>From this long before its end a token is not used any more and everybody waits for a new one.</summary>
        public const int MandatorySeconds = 30;

        /// <summary>The mandatory window is never more than this share of the token's lifetime.</summary>
        public const double MandatoryFraction = 0.1;

        /// <summary>Codes that say that the token was not accepted, at any HTTP status; the call is replayed once with a fresh one.</summary>
        public static readonly int[] RejectedCodes = [99991663, 99991664, 99991665, 99991668, 99991671, 99991677];

        /// <summary>Codes of the token endpoint that say that the app ticket is not valid; a resend is asked for.</summary>
        public static readonly int[] TicketCodes = [10012];
    }

    /// <summary>Limits.</summary>
    public static class Limits
    {
        /// <summary>A longer response body is refused.</summary>
        public const int BodyBytes = 16777216;

        /// <summary>How much of an unreadable body an error carries.</summary>
        public const int ExcerptBytes = 2048;
    }

    /// <summary>Headers.</summary>
    public static class Headers
    {
        /// <summary>Where the platform's log id is, the first one present wins; after them comes `error.log_id` of the body.</summary>
        public static readonly string[] LogId = ["X-Tt-Logid", "X-Request-Id"];

        /// <summary>Seconds until the rate limit's window opens again.</summary>
        public const string RateLimitReset = "x-ogw-ratelimit-reset";

        /// <summary>Seconds or an HTTP date; read when the platform's own header is absent.</summary>
        public const string RetryAfter = "Retry-After";
    }
}
