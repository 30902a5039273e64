namespace FeishuVc;

/// <summary>What kind of failure an exception is about, the same in every language of this SDK.</summary>
public enum ErrorKind
{
    /// <summary>Wrong configuration or argument; nothing was sent. <see cref="ConfigException"/>.</summary>
    Config,

    /// <summary>No answer, or only a part of one. <see cref="ApiConnectionException"/>.</summary>
    Connection,

    /// <summary>An attempt or the whole call ran out of time. <see cref="ApiTimeoutException"/>.</summary>
    Timeout,

    /// <summary>A token was refused, or could not be had. <see cref="AuthException"/>.</summary>
    Auth,

    /// <summary>Too many requests. <see cref="RateLimitException"/>.</summary>
    RateLimit,

    /// <summary>The platform answered with a code other than 0. <see cref="ApiException"/>.</summary>
    Api,

    /// <summary>An error status without the platform's error body. <see cref="HttpStatusException"/>.</summary>
    Http,

    /// <summary>An answer that cannot be read. <see cref="DecodeException"/>.</summary>
    Decode,
}
