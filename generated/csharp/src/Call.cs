// Code copied from overrides/csharp/src/Call.cs by make. DO NOT EDIT.

using System;
using System.Net.Http;

namespace FeishuVc;

/// <summary>How long and how often.</summary>
internal sealed record Limits(TimeSpan Timeout, TimeSpan? Deadline, int MaxRetries);

/// <summary>A call to be made.</summary>
/// <param name="operation">What is called.</param>
/// <param name="build">Makes the request, given the token; once for each attempt.</param>
/// <param name="limits">How long and how often.</param>
internal sealed class Call(Operation operation, Func<string, HttpRequestMessage> build, Limits limits)
{
    public Operation Operation => operation;

    public Func<string, HttpRequestMessage> Build => build;

    public Limits Limits => limits;

    /// <summary>Where the token comes from; null if the call needs none or <see cref="Token"/> is given.</summary>
    public TokenSource? Source { get; init; }

    /// <summary>A token that is used as it is.</summary>
    public string Token { get; init; } = "";

    /// <summary>Whether the call itself is a request for a token.</summary>
    public bool IsTokenRequest { get; init; }

    /// <summary>Whether an answer without a code may be a success (OAuth 2.0).</summary>
    public bool IsCodeOptional { get; init; }

    /// <summary>Values that no error may show.</summary>
    public string[] Secrets { get; init; } = [];
}
