// Code copied from overrides/csharp/src/Retry.cs by make. DO NOT EDIT.

using System;
using System.Globalization;
using System.Linq;

namespace FeishuVc;

/// <summary>Decides whether a failed attempt is repeated, and after which wait. The numbers are in policy.yaml.</summary>
internal static class Retry
{
    /// <summary>Whether an answer allows another attempt. <paramref name="safe"/>: the operation may be repeated even if it was carried out.</summary>
    public static bool IsRepeatable(bool safe, int status, int? code) =>
        code == Policy.Retries.RateLimitCode
        || Policy.Retries.RefusedStatuses.Contains(status) // refused unprocessed, so any request may be sent again
        || (safe && Policy.Retries.Statuses.Contains(status));

    /// <summary>Whether an answer means too many requests.</summary>
    public static bool IsRateLimit(int status, int? code) => status == 429 || code == Policy.Retries.RateLimitCode;

    /// <summary>How long the server asks to wait, in seconds, or null. <paramref name="now"/> is wall time, for dates.</summary>
    /// <remarks>
    /// The platform's own header counts down to the end of its rate window and comes with other answers too, so it is read
    /// only when the limit was hit. Garbage, zero and negative values count as absent.
    /// </remarks>
    public static double? ServerWait(Response response, double now, bool isRateLimit)
    {
        var own = isRateLimit ? Seconds(response.Header(Policy.Headers.RateLimitReset)) : null;
        var value = response.Header(Policy.Headers.RetryAfter);
        return own ?? Seconds(value) ?? SecondsUntil(value, now);
    }

    /// <summary>Seconds to wait before the next repeat, after that many, when the server asks for nothing.</summary>
    public static double Backoff(int retries)
    {
        var wait = Math.Min(Policy.Retries.BackoffCapSeconds, Policy.Retries.BackoffBaseSeconds * Math.Pow(2, retries));
        return wait * (1 - (Policy.Retries.BackoffJitter * Random.Shared.NextDouble()));
    }

    private const double Longest = 1e11; // 3,000 years: more than anybody waits, and a TimeSpan holds it

    private static double? Seconds(string? value)
    {
        var text = value.AsSpan().Trim();
        var isPlain = !text.IsEmpty && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]);
        return isPlain && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds > 0
            ? Math.Min(seconds, Longest)
            : null;
    }

    private static double? SecondsUntil(string? value, double now)
    {
        var isDate = DateTimeOffset.TryParseExact(value, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date);
        var wait = isDate ? (date - DateTimeOffset.UnixEpoch).TotalSeconds - now : 0;
        return wait > 0 ? wait : null;
    }
}
