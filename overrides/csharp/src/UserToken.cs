using System;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc;

/// <summary>A user's token and the refresh token for the next one, as the caller keeps them between runs.</summary>
/// <example>
/// <code>
/// var pair = UserToken.FromJson(File.ReadAllText(file));
/// using var client = new FeishuVcClient(new()
/// {
///     UserToken = pair,
///     OnRefresh = next => File.WriteAllTextAsync(file, next.ToJson()),
/// });
/// </code>
/// </example>
[JsonConverter(typeof(ModelConverter<UserToken>))]
public sealed record UserToken : Model, IReadable<UserToken>
{
    /// <summary>The token that calls carry.</summary>
    public required string AccessToken { get; init; }

    /// <summary>Gets the next pair. It can be used once. Null if the user did not grant <c>offline_access</c>.</summary>
    public string? RefreshToken { get; init; }

    /// <summary>When <see cref="AccessToken"/> ends; null if that is not known, and then it is used until it is rejected.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>When <see cref="RefreshToken"/> ends.</summary>
    public DateTimeOffset? RefreshExpiresAt { get; init; }

    /// <summary>Granted permissions, separated by spaces.</summary>
    public string? Scope { get; init; }

    /// <summary>Reads what <see cref="Model.ToJson"/> wrote.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The pair.</returns>
    /// <exception cref="JsonException">It is no such text.</exception>
    public static UserToken FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    internal static UserToken Read(WireObject from) => new()
    {
        AccessToken = from["access_token"].Text() ?? throw from["access_token"].Missing(),
        RefreshToken = from["refresh_token"].Text(),
        ExpiresAt = from["expires_at"].Time(),
        RefreshExpiresAt = from["refresh_expires_at"].Time(),
        Scope = from["scope"].Text(),
    };

    static UserToken IReadable<UserToken>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Secret("access_token", AccessToken);
        writer.Secret("refresh_token", RefreshToken);
        writer.Time("expires_at", ExpiresAt);
        writer.Time("refresh_expires_at", RefreshExpiresAt);
        writer.Text("scope", Scope);
    }
}
