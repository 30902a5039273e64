using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace FeishuVc;

/// <summary>An answer whose frame has been read: success is HTTP 2xx and code 0; everything else becomes the error that it is.</summary>
internal sealed class Answer
{
    private readonly JsonElement _content;

    /// <summary>
    /// Reads the frame; an answer without a readable one has no code. With <paramref name="codeOptional"/> a readable answer
    /// with status 2xx and no code counts as code 0.
    /// </summary>
    public Answer(Response response, bool codeOptional)
    {
        Response = response;
        var body = response.Content.AsSpan();
        try
        {
            _content = WireObject.Parse(body.StartsWith("\uFEFF"u8) ? body[3..] : body);
            if (_content.ValueKind == JsonValueKind.Object)
            {
                var code = WireObject.Of(_content)["code"].Integer();
                Code = code is null && codeOptional && IsSuccessStatus ? 0 : checked((int?)code);
            }
        }
        catch (Exception error) when (error is JsonException or OverflowException)
        {
            // Not JSON, no UTF-8, nested without end, or with a code that is none: no answer of the platform.
        }
    }

    public Response Response { get; }

    /// <summary>The platform's code, or null if the answer has none.</summary>
    public int? Code { get; }

    /// <summary>Whether the operation was carried out.</summary>
    public bool IsSuccess => Code == 0 && IsSuccessStatus;

    /// <summary>The platform's id of the request.</summary>
    public string? LogId => Response.LogId ?? Text(Child(_content, "error"), "log_id") ?? Text(Child(_content, "error"), "logid");

    private bool IsSuccessStatus => Response.Status is >= 200 and < 300;

    /// <summary>The content of the answer.</summary>
    /// <exception cref="DecodeException">A field has wrong content; the message names the field.</exception>
    public T Data<T>()
        where T : IReadable<T>
    {
        try
        {
            var data = Child(_content, "data");
            var isAbsent = data.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;
            return T.Read(isAbsent ? WireObject.Empty : WireObject.Of(data));
        }
        catch (JsonException error)
        {
            var details = new ErrorDetails { HttpStatus = Response.Status, LogId = LogId, Code = Code };
            throw new DecodeException($"the answer does not fit {typeof(T).Name}: {error.Message}", details, error);
        }
    }

    /// <summary>The answer as a whole, for those that have no <c>data</c>.</summary>
    public WireObject Content => WireObject.Of(_content);

    /// <summary>The error that the answer is.</summary>
    /// <param name="isTokenRequest">Whether it answers a request for a token.</param>
    /// <param name="secrets">What the answer may quote and the error must not.</param>
    /// <param name="retryAfter">How long the server asks to wait.</param>
    public FeishuVcException Error(bool isTokenRequest, IReadOnlyList<string> secrets, TimeSpan? retryAfter)
    {
        var details = new ErrorDetails { HttpStatus = Response.Status, LogId = LogId, RetryAfter = retryAfter };
        if (Code is not { } code || code == 0)
        {
            return Unreadable(isTokenRequest, secrets, details);
        }

        string? Shown(JsonElement from, string name) => Text(from, name) is { } text ? StruckOut(text, secrets) : null;
        var more = Child(_content, "error");
        var msg = Shown(_content, "msg") ?? Shown(_content, "error_description"); // the latter in answers of OAuth 2.0
        details = details with
        {
            Code = code,
            Msg = msg,
            Advice = ErrorCodes.Advice(code),
            Troubleshooter = Shown(more, "troubleshooter"),
            PermissionViolations = Items(more, "permission_violations").Select(each => new PermissionViolation(
                Shown(each, "type"),
                Shown(each, "subject") ?? Shown(each, "scope"), // documentation says the latter, the wire the former
                Shown(each, "description"))).ToList(),
            FieldViolations = Items(more, "field_violations").Select(each => new FieldViolation(
                Shown(each, "field"), Shown(each, "value"), Shown(each, "description"))).ToList(),
        };
        var reason = msg ?? "the platform gave no reason";
        return ErrorCodes.Exception(code, reason, details)
            ?? (Response.Status == 429 ? new RateLimitException(reason, details)
                : isTokenRequest ? new AuthException(reason, details)
                : new ApiException(reason, details));
    }

    private FeishuVcException Unreadable(bool isTokenRequest, IReadOnlyList<string> secrets, ErrorDetails details)
    {
        var content = Encoding.UTF8.GetString(Response.Content);
        var shown = StruckOut(content, secrets).Trim(); // secrets first: the cut could leave a part of one
        var excerpt = shown[..Math.Min(shown.Length, Policy.Limits.ExcerptBytes)];
        var begin = isTokenRequest && content.Contains("_token", StringComparison.Ordinal)
            ? "It may hold a token and is not shown"
            : $"It begins with: {JsonEncodedText.Encode(excerpt, WireWriter.Options.Encoder)}";
        if (IsSuccessStatus)
        {
            return new DecodeException($"the answer is not the platform's: no code in it. {begin}", details);
        }

        var reason = Response.Status is >= 300 and < 400
            ? "the server redirects; redirects are not followed, since they would carry the token elsewhere"
            : $"the server answered with an error. {begin}";
        const string Advice = "A proxy or a gateway may have answered in place of the platform; check domain and network.";
        return new HttpStatusException(reason, details with { Advice = Advice });
    }

    private static string StruckOut(string text, IReadOnlyList<string> secrets) =>
        secrets.Where(secret => secret.Length > 0).Aggregate(text, (left, secret) => left.Replace(secret, "***", StringComparison.Ordinal));

    private static JsonElement Child(JsonElement from, string name) =>
        from.ValueKind == JsonValueKind.Object && from.TryGetProperty(name, out var value) ? value : default;

    private static IEnumerable<JsonElement> Items(JsonElement from, string name) =>
        Child(from, name) is { ValueKind: JsonValueKind.Array } list
            ? list.EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object)
            : [];

    private static string? Text(JsonElement from, string name)
    {
        try
        {
            return Child(from, name) is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } value ? value : null;
        }
        catch (InvalidOperationException) // half of a surrogate pair
        {
            return null;
        }
    }
}
