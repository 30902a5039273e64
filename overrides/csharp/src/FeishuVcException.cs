using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace FeishuVc;

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
