// Code copied from overrides/csharp/src/TokenSources.cs by make. DO NOT EDIT.

using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

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
