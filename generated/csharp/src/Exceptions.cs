// Code copied from overrides/csharp/src/Exceptions.cs by make. DO NOT EDIT.

using System;

namespace FeishuVc;

/// <summary>The configuration or an argument is missing or malformed. Nothing was sent.</summary>
/// <param name="reason">What is wrong.</param>
/// <param name="details">What else is known.</param>
/// <param name="cause">What caused it.</param>
public sealed class ConfigException(string reason, ErrorDetails? details = null, Exception? cause = null)
    : FeishuVcException(reason, details, cause)
{
    /// <inheritdoc/>
    public override ErrorKind Kind => ErrorKind.Config;
}

/// <summary>The request got no answer, or only a part of one. <see cref="Exception.InnerException"/> has the details.</summary>
/// <param name="reason">What went wrong.</param>
/// <param name="details">What else is known.</param>
/// <param name="cause">What caused it.</param>
public sealed class ApiConnectionException(string reason, ErrorDetails? details = null, Exception? cause = null)
    : FeishuVcException(reason, details, cause)
{
    /// <inheritdoc/>
    public override ErrorKind Kind => ErrorKind.Connection;
}

/// <summary>An attempt took longer than its timeout, or the whole call longer than its deadline.</summary>
/// <param name="reason">What took too long.</param>
/// <param name="details">What else is known.</param>
/// <param name="cause">What caused it.</param>
public sealed class ApiTimeoutException(string reason, ErrorDetails? details = null, Exception? cause = null)
    : FeishuVcException(reason, details, cause)
{
    /// <inheritdoc/>
    public override ErrorKind Kind => ErrorKind.Timeout;
}

/// <summary>An error status whose body is not the platform's error format: a proxy or a gateway answered.</summary>
/// <param name="reason">What came.</param>
/// <param name="details">What else is known.</param>
/// <param name="cause">What caused it.</param>
public sealed class HttpStatusException(string reason, ErrorDetails? details = null, Exception? cause = null)
    : FeishuVcException(reason, details, cause)
{
    /// <inheritdoc/>
    public override ErrorKind Kind => ErrorKind.Http;
}

/// <summary>The answer cannot be read: not JSON, without a code, too long, or a field with wrong content.</summary>
/// <param name="reason">What is wrong with it.</param>
/// <param name="details">What else is known.</param>
/// <param name="cause">What caused it.</param>
public sealed class DecodeException(string reason, ErrorDetails? details = null, Exception? cause = null)
    : FeishuVcException(reason, details, cause)
{
    /// <inheritdoc/>
    public override ErrorKind Kind => ErrorKind.Decode;
}

/// <summary>The platform answered with a code other than 0, at whatever HTTP status.</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public class ApiException(string reason, ErrorDetails? details = null) : FeishuVcException(reason, details, null)
{
    /// <inheritdoc/>
    public override ErrorKind Kind => ErrorKind.Api;
}

/// <summary>A token was refused, or could not be had.</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public class AuthException(string reason, ErrorDetails? details = null) : ApiException(reason, details)
{
    /// <inheritdoc/>
    public override ErrorKind Kind => ErrorKind.Auth;
}

/// <summary>Too many requests. <see cref="FeishuVcException.RetryAfter"/> tells for how long to wait, when the platform told.</summary>
/// <param name="reason">What the platform says.</param>
/// <param name="details">What else is known.</param>
public class RateLimitException(string reason, ErrorDetails? details = null) : ApiException(reason, details)
{
    /// <inheritdoc/>
    public override ErrorKind Kind => ErrorKind.RateLimit;
}
