// Code copied from overrides/csharp/src/FeishuVcException.cs by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

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

/// <summary>A permission that is missing, such as type <c>action_scope_required</c>, subject <c>vc:reserve:readonly</c>.</summary>
/// <param name="Type">What kind of permission it is.</param>
/// <param name="Subject">The permission.</param>
/// <param name="Description">What the platform says about it.</param>
public sealed record PermissionViolation(string? Type, string? Subject, string? Description);

/// <summary>A field of the request with a wrong value.</summary>
/// <param name="Field">Which field.</param>
/// <param name="Value">Its value.</param>
/// <param name="Description">What is wrong with it.</param>
public sealed record FieldViolation(string? Field, string? Value, string? Description);

/// <summary>What is known of a failure. <see cref="FeishuVcException"/> explains the fields.</summary>
public sealed record ErrorDetails
{
    /// <inheritdoc cref="FeishuVcException.Code"/>
    public int? Code { get; init; }

    /// <inheritdoc cref="FeishuVcException.Msg"/>
    public string? Msg { get; init; }

    /// <inheritdoc cref="FeishuVcException.HttpStatus"/>
    public int? HttpStatus { get; init; }

    /// <inheritdoc cref="FeishuVcException.LogId"/>
    public string? LogId { get; init; }

    /// <inheritdoc cref="FeishuVcException.Operation"/>
    public string? Operation { get; init; }

    /// <inheritdoc cref="FeishuVcException.Method"/>
    public string? Method { get; init; }

    /// <inheritdoc cref="FeishuVcException.Path"/>
    public string? Path { get; init; }

    /// <inheritdoc cref="FeishuVcException.Attempts"/>
    public int Attempts { get; init; }

    /// <inheritdoc cref="FeishuVcException.RetryAfter"/>
    public TimeSpan? RetryAfter { get; init; }

    /// <inheritdoc cref="FeishuVcException.Advice"/>
    public string? Advice { get; init; }

    /// <inheritdoc cref="FeishuVcException.Troubleshooter"/>
    public string? Troubleshooter { get; init; }

    /// <inheritdoc cref="FeishuVcException.PermissionViolations"/>
    public IReadOnlyList<PermissionViolation> PermissionViolations { get; init; } = [];

    /// <inheritdoc cref="FeishuVcException.FieldViolations"/>
    public IReadOnlyList<FieldViolation> FieldViolations { get; init; } = [];
}

/// <summary>
/// Base of every exception that this package throws, cancellation aside (<see cref="OperationCanceledException"/>).
/// </summary>
/// <remarks>
/// <code>
/// FeishuVcException
/// ├── ConfigException          Config       wrong configuration or argument; thrown before any I/O
/// ├── ApiConnectionException   Connection   no answer, or only a part of one
/// ├── ApiTimeoutException      Timeout      an attempt, or the deadline of the whole call, ran out of time
/// ├── HttpStatusException      Http         an error status without the platform's error body
/// ├── DecodeException          Decode       an answer that cannot be read
/// └── ApiException             Api          the platform answered with a code other than 0
///     ├── AuthException        Auth         … about a token, or while getting one
///     └── RateLimitException   RateLimit    … because of too many requests
/// </code>
/// Every code of the platform's catalogue has a class of its own below the last three.
/// </remarks>
/// <example>
/// <code>
/// try
/// {
///     await client.Reserves.GetActiveMeetingAsync("6911188411932033028");
/// }
/// catch (DataNotExistException)
/// {
///     Console.WriteLine("nothing is going on");
/// }
/// catch (FeishuVcException error)
/// {
///     Console.WriteLine($"{error.Message} {error.LogId}");
/// }
/// </code>
/// </example>
public abstract class FeishuVcException : Exception
{
    /// <summary>Describes a failure.</summary>
    /// <param name="reason">What went wrong.</param>
    /// <param name="details">What else is known.</param>
    /// <param name="cause">What caused it.</param>
    protected FeishuVcException(string reason, ErrorDetails? details, Exception? cause)
        : base(reason, cause)
    {
        Reason = reason;
        Details = details ?? new ErrorDetails();
    }

    /// <summary>What kind of failure it is.</summary>
    public abstract ErrorKind Kind { get; }

    /// <summary>What went wrong, without the context that <see cref="Message"/> adds.</summary>
    public string Reason { get; }

    /// <summary>The platform's code, if it answered with one.</summary>
    public int? Code => Details.Code;

    /// <summary>The platform's text for the code. It may change; do not branch on it.</summary>
    public string? Msg => Details.Msg;

    /// <summary>HTTP status of the answer.</summary>
    public int? HttpStatus => Details.HttpStatus;

    /// <summary>Id of the request in the platform's logs. Its support asks for it.</summary>
    public string? LogId => Details.LogId;

    /// <summary>What was called, such as <c>reserves.get_active_meeting</c>.</summary>
    public string? Operation => Details.Operation;

    /// <summary>HTTP method.</summary>
    public string? Method => Details.Method;

    /// <summary>Path with placeholders in place of its values.</summary>
    public string? Path => Details.Path;

    /// <summary>How often the request was sent.</summary>
    public int Attempts => Details.Attempts;

    /// <summary>After which time the server wants to be asked again, if it said so.</summary>
    public TimeSpan? RetryAfter => Details.RetryAfter;

    /// <summary>What to do.</summary>
    public string? Advice => Details.Advice;

    /// <summary>The platform's pointer to further help.</summary>
    public string? Troubleshooter => Details.Troubleshooter;

    /// <summary>Permissions that are missing.</summary>
    public IReadOnlyList<PermissionViolation> PermissionViolations => Details.PermissionViolations;

    /// <summary>Fields with a wrong value.</summary>
    public IReadOnlyList<FieldViolation> FieldViolations => Details.FieldViolations;

    /// <summary>What was called, what went wrong, code, log id, and what to do, in one line.</summary>
    public override string Message
    {
        get
        {
            (string Name, string? Value)[] known =
            [
                ("code", Text(Code)),
                ("HTTP", Text(HttpStatus)),
                ("log id", LogId),
                ("attempts", Attempts > 1 ? Text(Attempts) : null),
                ("retry after", RetryAfter is { } wait ? Text(wait.TotalSeconds) + " s" : null),
            ];
            var facts = string.Join(", ", known.Where(fact => fact.Value is not null).Select(fact => $"{fact.Name} {fact.Value}"));
            var missing = string.Join(", ", PermissionViolations.Select(each => each.Subject ?? each.Type ?? "?"));
            var fields = string.Join("; ", FieldViolations.Select(each => $"{each.Field}: {each.Description}"));
            string?[] more = [missing.Length > 0 ? $"missing permission: {missing}" : null, fields, Advice];
            return (Operation is null ? Reason : $"{Operation}: {Reason}")
                + (facts.Length > 0 ? $" ({facts})" : "")
                + string.Concat(more.Where(part => !string.IsNullOrEmpty(part)).Select(part => $" — {part}"));
        }
    }

    /// <summary>What is known; completed when the call ends, before anybody catches the exception.</summary>
    internal ErrorDetails Details { get; set; }

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}

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
