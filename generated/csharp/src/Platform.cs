// Code copied from overrides/csharp/src/Platform.cs by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

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
