// Code copied from overrides/csharp/src/TokenSources.cs by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>A token from an <see cref="ITokenProvider"/>.</summary>
/// <param name="Value">The token.</param>
/// <param name="ExpiresIn">How long it lives from now on.</param>
public sealed record ProvidedToken(string Value, TimeSpan ExpiresIn)
{
    /// <summary>Everything but the token.</summary>
    /// <returns>For logs and debuggers.</returns>
    public override string ToString() => $"ProvidedToken {{ Value = ***, ExpiresIn = {ExpiresIn} }}";
}

/// <summary>Gets tenant tokens from elsewhere, such as a service that keeps the app secret for others.</summary>
/// <remarks>
/// What it returns is kept and renewed like the platform's own tokens, and no two calls of it run at once for a tenant.
/// </remarks>
public interface ITokenProvider
{
    /// <summary>Gets a tenant token.</summary>
    /// <param name="tenantKey">The tenant, for store apps.</param>
    /// <param name="cancellationToken">Cancelled when the client is disposed of.</param>
    /// <returns>The token.</returns>
    Task<ProvidedToken> GetTokenAsync(string? tenantKey, CancellationToken cancellationToken);
}

/// <summary>What a token request brought: the token and its lifetime in seconds, infinite if the end is not known.</summary>
internal readonly struct Grant(string value, double lifetime)
{
    public string Value => value;

    public double Lifetime => lifetime;
}

/// <summary>Where the tokens of one key come from.</summary>
/// <param name="key">What tells this token from others.</param>
/// <param name="isShared">Whether the token may be kept in a store that others use.</param>
internal abstract class TokenSource(string key, bool isShared)
{
    public string Key => key;

    public bool IsShared => isShared;

    /// <summary>Gets a new token.</summary>
    public abstract Task<Grant> FetchAsync(CancellationToken cancellationToken);
}

/// <summary>Makes token requests: what all sources share.</summary>
internal sealed class Platform(Config config, Caller caller, TimeProvider clock)
{
    /// <summary>Fields of token requests whose values no error may show.</summary>
    private static readonly string[] SecretFields =
        ["app_secret", "app_ticket", "client_secret", "code", "code_verifier", "refresh_token"];

    public Config Config => config;

    public TimeProvider Clock => clock;

    /// <summary>A token request with a JSON body; the token of <paramref name="source"/> goes into it as <c>app_access_token</c>.</summary>
    public Task<T> PostAsync<T>(
        Operation operation,
        (string Name, string Value)[] body,
        Func<Answer, T> read,
        CancellationToken cancellationToken,
        TokenSource? source = null)
    {
        var limits = new Limits(config.Timeout, null, config.MaxRetries); // no deadline: it serves every caller that waits
        var call = new Call(operation, Build, limits) { Source = source, IsTokenRequest = true, Secrets = Secrets(body) };
        return caller.ExecuteAsync(call, read, cancellationToken);

        HttpRequestMessage Build(string token)
        {
            var fields = source is null ? body : [.. body, ("app_access_token", token)];
            return Core.Request(operation, config.BaseUrl + operation.Path, config.UserAgent, Core.Json(WireWriter.Object(fields)));
        }
    }

    /// <summary>Exchanges a code or a refresh token for a pair, on the accounts host.</summary>
    public Task<UserToken> RequestUserTokenAsync((string Name, string? Value)[] given, CancellationToken cancellationToken)
    {
        var started = clock.GetUtcNow();
        var operation = TokenOperations.CreateUserAccessToken;
        (string Name, string Value)[] form =
        [
            ("client_id", config.AppId),
            ("client_secret", config.AppSecret),
            .. given.Where(each => each.Value is not null).Select(each => (each.Name, each.Value!)),
        ];
        var limits = new Limits(config.Timeout, null, config.MaxRetries);
        var call = new Call(operation, Build, limits) { IsTokenRequest = true, IsCodeOptional = true, Secrets = Secrets(form) };
        return caller.ExecuteAsync(call, Read, cancellationToken);

        HttpRequestMessage Build(string token)
        {
            var content = new FormUrlEncodedContent(form.Select(each => KeyValuePair.Create(each.Name, each.Value)));
            return Core.Request(operation, config.AccountsUrl + operation.Path, config.UserAgent, content);
        }

        UserToken Read(Answer answer)
        {
            var grant = GrantOf(answer, "access_token", "expires_in");
            var refreshToken = TextOf(answer, "refresh_token");
            return new UserToken
            {
                AccessToken = grant.Value,
                RefreshToken = StoredToken.IsToken(refreshToken) ? refreshToken : null,
                ExpiresAt = started.AddSeconds(grant.Lifetime),
                RefreshExpiresAt = LifetimeOf(answer, "refresh_token_expires_in") is { } lifetime ? started.AddSeconds(lifetime) : null,
                Scope = TextOf(answer, "scope"),
            };
        }
    }

    /// <summary>The token in an answer. A lifetime that is a numeric string counts as a number.</summary>
    public static Grant GrantOf(Answer answer, string token, string expire = "expire")
    {
        var value = TextOf(answer, token);
        var lifetime = LifetimeOf(answer, expire);
        if (StoredToken.IsToken(value) && lifetime is { } seconds)
        {
            return new Grant(value!, seconds);
        }

        var what = StoredToken.IsToken(value) ? $"{expire} is not a positive number" : $"{token} is missing or no text for a header";
        var details = new ErrorDetails { Code = answer.Code, HttpStatus = answer.Response.Status, LogId = answer.LogId };
        throw new AuthException($"the answer holds no usable token: {what}", details);
    }

    /// <summary>A lifetime that makes sense, or null.</summary>
    public static double? Lifetime(double? seconds) => seconds is > 0 and < 1e10 ? seconds : null;

    private static double? LifetimeOf(Answer answer, string field) => Lifetime(answer.Content[field].NumberIfAny());

    private static string? TextOf(Answer answer, string field) => answer.Content[field].TextIfAny();

    private static string[] Secrets((string Name, string Value)[] fields) =>
        fields.Where(each => SecretFields.Contains(each.Name)).Select(each => each.Value).ToArray();
}

/// <summary>The tenant token of a custom app.</summary>
internal sealed class CustomAppToken(Platform platform) : TokenSource(platform.Config.KeyOf("tenant"), isShared: true)
{
    public override Task<Grant> FetchAsync(CancellationToken cancellationToken) => platform.PostAsync(
        TokenOperations.CreateTenantAccessTokenInternal,
        [("app_id", platform.Config.AppId), ("app_secret", platform.Config.AppSecret)],
        answer => Platform.GrantOf(answer, "tenant_access_token"),
        cancellationToken);
}

/// <summary>The app token of a store app. It needs the ticket that the platform pushes.</summary>
internal sealed class StoreAppToken(Platform platform, Func<Task<string?>> ticket) : TokenSource(platform.Config.KeyOf("app"), isShared: true)
{
    /// <summary>Gets a new token; without a valid ticket asks the platform to push one, and says so.</summary>
    public override async Task<Grant> FetchAsync(CancellationToken cancellationToken)
    {
        (string, string)[] credentials = [("app_id", platform.Config.AppId), ("app_secret", platform.Config.AppSecret)];
        var operation = TokenOperations.CreateAppAccessToken;
        var known = await ticket().ConfigureAwait(false);
        if (string.IsNullOrEmpty(known))
        {
            await ResendAsync().ConfigureAwait(false);
            throw new AuthException("there is no app ticket yet", new ErrorDetails
            {
                Operation = operation.Name,
                Method = operation.Method,
                Path = operation.Path,
                Advice = "The platform was asked to push one; hand it to SetAppTicket when the event arrives.",
            });
        }

        try
        {
            return await platform.PostAsync(
                operation,
                [.. credentials, ("app_ticket", known)],
                answer => Platform.GrantOf(answer, "app_access_token"),
                cancellationToken).ConfigureAwait(false);
        }
        catch (ApiException error) when (error.Code is { } code && Policy.Tokens.TicketCodes.Contains(code))
        {
            try
            {
                await ResendAsync().ConfigureAwait(false);
            }
            catch (FeishuVcException)
            {
                // The caller is to learn about the ticket, whatever becomes of this.
            }

            throw;
        }

        Task<bool> ResendAsync() => platform.PostAsync(TokenOperations.ResendAppTicket, credentials, _ => true, cancellationToken);
    }
}

/// <summary>The tenant token of a store app in one tenant.</summary>
internal sealed class StoreTenantToken(Platform platform, StoreAppToken app, string tenantKey)
    : TokenSource(platform.Config.KeyOf("tenant", tenantKey), isShared: true)
{
    public override Task<Grant> FetchAsync(CancellationToken cancellationToken) => platform.PostAsync(
        TokenOperations.CreateTenantAccessToken,
        [("tenant_key", tenantKey)],
        answer => Platform.GrantOf(answer, "tenant_access_token"),
        cancellationToken,
        app);
}

/// <summary>A tenant token from the caller's own provider. Nothing tells the tokens of one provider from those of another, so they are not shared.</summary>
internal sealed class ProviderToken(Platform platform, ITokenProvider provider, string? tenantKey)
    : TokenSource(platform.Config.KeyOf("provided", tenantKey ?? ""), isShared: false)
{
    public override async Task<Grant> FetchAsync(CancellationToken cancellationToken)
    {
        var token = await provider.GetTokenAsync(tenantKey, cancellationToken).ConfigureAwait(false);
        return StoredToken.IsToken(token?.Value) && Platform.Lifetime(token!.ExpiresIn.TotalSeconds) is { } lifetime
            ? new Grant(token.Value, lifetime)
            : throw new AuthException("the token provider returned no token of a text and a positive time");
    }
}

/// <summary>
/// A user's token. Each refresh token can be used once, so a new pair is handed over before it is used. It is not shared:
/// the caller keeps the pair.
/// </summary>
internal sealed class RefreshedUserToken(Platform platform, UserToken token, Func<UserToken, Task>? onRefresh)
    : TokenSource(platform.Config.KeyOf("user"), isShared: false)
{
    private UserToken _pair = token;
    private bool _isHandedOver = true;

    /// <summary>The token that there is, and how long it lives.</summary>
    public Grant Current =>
        new(_pair.AccessToken, _pair.ExpiresAt is { } end ? (end - platform.Clock.GetUtcNow()).TotalSeconds : double.PositiveInfinity);

    /// <summary>Gets a new pair.</summary>
    public override async Task<Grant> FetchAsync(CancellationToken cancellationToken)
    {
        if (!_isHandedOver)
        {
            // OnRefresh failed the last time. The platform has used up the old refresh token, so the pair that is waiting is
            // the only way on: hand it over first, then go on from it.
            await HandOverAsync().ConfigureAwait(false);
            if (Current is { Lifetime: > 0 } waiting)
            {
                return waiting;
            }
        }

        if (string.IsNullOrEmpty(_pair.RefreshToken))
        {
            throw new AuthException(
                "the user token ended and there is no refresh token",
                new ErrorDetails { Advice = "Ask the user to log in again, with the permission offline_access." });
        }

        _pair = await platform.RequestUserTokenAsync(
            [("grant_type", "refresh_token"), ("refresh_token", _pair.RefreshToken)], cancellationToken).ConfigureAwait(false);
        _isHandedOver = false;
        await HandOverAsync().ConfigureAwait(false);
        return Current;
    }

    private async Task HandOverAsync()
    {
        if (onRefresh is not null)
        {
            await onRefresh(_pair).ConfigureAwait(false);
        }

        _isHandedOver = true;
    }
}
