using System;
using System.Collections.Generic;

namespace FeishuVc;

/// <summary>What one call does differently. What is left out is as the client has it.</summary>
/// <example>
/// <code>
/// await client.Reserves.GetActiveMeetingAsync(id, new() { Timeout = TimeSpan.FromSeconds(5), MaxRetries = 0 });
/// </code>
/// </example>
public class RequestOptions
{
    /// <summary>The tenant that a store app acts in.</summary>
    public string? TenantKey { get; init; }

    /// <summary>A user's token, used as it is for this call alone.</summary>
    public string? UserAccessToken { get; init; }

    /// <summary>How long an attempt may take.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long the whole call may take: attempts, waits and token requests.</summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>How often the call may be repeated.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>More headers.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }
}
