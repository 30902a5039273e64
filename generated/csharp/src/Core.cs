// Code copied from overrides/csharp/src/Core.cs by make. DO NOT EDIT.

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>What a client is made of: configuration, token sources, and the way from a method call to a request.</summary>
internal sealed class Core : IDisposable
{
    private static readonly MediaTypeHeaderValue JsonType = new("application/json", "utf-8");

    private static readonly Dictionary<string, string> NoHeaders = [];

    private readonly ITokenProvider? _provider;
    private readonly Transport _transport;
    private readonly TokenCache _tokens;
    private readonly Caller _caller;
    private readonly Platform _platform;
    private readonly StoreAppToken _storeApp;
    private readonly RefreshedUserToken? _user;
    private readonly ConcurrentDictionary<string, TokenSource> _tenants = new();
    private volatile string? _appTicket;
    private volatile bool _isClosed;

    public Core(FeishuVcOptions options)
    {
        Config = new Config(options);
        var clock = options.Clock ?? TimeProvider.System;
        var log = new Log(options.Logger);
        _provider = options.TokenProvider;
        _transport = new Transport(options, Config, clock);
        _tokens = new TokenCache(clock, log, options.TokenStore);
        _caller = new Caller(_transport, _tokens, clock, options.Sleeper ?? new ClockSleeper(clock), log);
        _platform = new Platform(Config, _caller, clock);
        _appTicket = options.AppTicket;
        _storeApp = new StoreAppToken(_platform, options.AppTicketSource ?? (() => Task.FromResult(_appTicket)));
        if (options.UserToken is { } pair)
        {
            _user = new RefreshedUserToken(_platform, pair, options.OnRefresh);
            _tokens.Put(_user.Key, _user.Current);
        }
    }

    public Config Config { get; }

    /// <summary>A request, complete but for what is the call's own.</summary>
    public static HttpRequestMessage Request(Operation operation, string url, string userAgent, HttpContent? content)
    {
        if (content is null && !operation.IsRepeatable)
        {
            content = new ByteArrayContent([]); // HttpClient by itself sends again what has no content; see NoResendStream
        }

        var request = new HttpRequestMessage(new HttpMethod(operation.Method), Url.Exact(url)) { Content = content };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        request.Headers.TryAddWithoutValidation("User-Agent", userAgent);
        return request;
    }

    /// <summary>A body of JSON.</summary>
    public static HttpContent Json(byte[] content) => new ByteArrayContent(content) { Headers = { ContentType = JsonType } };

    public void SetAppTicket(string ticket) =>
        _appTicket = string.IsNullOrEmpty(ticket) ? throw new ConfigException("ticket must not be empty") : ticket;

    /// <summary>Calls an operation; what is wrong with the arguments is thrown before anything is sent.</summary>
    public Task<T> CallAsync<T>(
        Operation operation,
        (string Name, string Value)[] path,
        (string Name, string? Value)[] query,
        Model? body,
        RequestOptions? options,
        CancellationToken cancellationToken)
        where T : IReadable<T> => CallAsync(operation, path, query, body, options, static answer => answer.Data<T>(), cancellationToken);

    /// <summary>Calls an operation whose answer has no content.</summary>
    public Task CallAsync(
        Operation operation,
        (string Name, string Value)[] path,
        (string Name, string? Value)[] query,
        Model? body,
        RequestOptions? options,
        CancellationToken cancellationToken) => CallAsync(operation, path, query, body, options, static _ => true, cancellationToken);

    /// <summary>Exchanges an authorization code for a user's token pair.</summary>
    public async Task<UserToken> ExchangeCodeAsync(
        string code, string? redirectUri, string? codeVerifier, string? scope, CancellationToken cancellationToken)
    {
        CheckOpen();
        if (Config.AppId.Length == 0)
        {
            throw new ConfigException("exchanging a code needs AppId and AppSecret");
        }

        if (string.IsNullOrEmpty(code))
        {
            throw new ConfigException("code must not be empty");
        }

        (string, string?)[] form =
        [
            ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", redirectUri), ("code_verifier", codeVerifier), ("scope", scope),
        ];
        return await _platform.RequestUserTokenAsync(form, cancellationToken).ConfigureAwait(false);
    }

    public void Dispose()
    {
        _isClosed = true;
        _tokens.Dispose();
        _transport.Dispose();
    }

    private async Task<T> CallAsync<T>(
        Operation operation,
        (string Name, string Value)[] path,
        (string Name, string? Value)[] query,
        Model? body,
        RequestOptions? options,
        Func<Answer, T> read,
        CancellationToken cancellationToken)
    {
        options ??= new RequestOptions();
        Call call;
        try
        {
            CheckOpen();
            Config.Check(options);
            var url = Config.BaseUrl + Url.FillPath(operation.Path, path) + Url.Query(query);
            var content = body is null ? null : ContentOf(body);
            var (token, source) = TokenFor(operation, options);
            call = new Call(operation, Build, LimitsOf(options)) { Token = token, Source = source, Secrets = [Config.AppSecret] };

            HttpRequestMessage Build(string bearer)
            {
                var request = Request(operation, url, Config.UserAgent, content is null ? null : Json(content));
                request.Headers.TryAddWithoutValidation("Authorization", $"Bearer {bearer}");
                foreach (var (name, value) in options.Headers ?? NoHeaders)
                {
                    request.Headers.TryAddWithoutValidation(name, value);
                }

                return request;
            }
        }
        catch (ConfigException error)
        {
            error.Details = error.Details with { Operation = operation.Name, Method = operation.Method, Path = operation.Path };
            throw;
        }

        return await _caller.ExecuteAsync(call, read, cancellationToken).ConfigureAwait(false);
    }

    private static byte[] ContentOf(Model body)
    {
        try
        {
            return body.ToUtf8();
        }
        catch (ArgumentException) // half of a surrogate pair
        {
            throw new ConfigException($"the arguments do not fit {body.GetType().Name}: a text is not valid");
        }
    }

    private Limits LimitsOf(RequestOptions options) =>
        new(options.Timeout ?? Config.Timeout, options.Deadline ?? Config.Deadline, options.MaxRetries ?? Config.MaxRetries);

    private void CheckOpen()
    {
        if (_isClosed)
        {
            throw new ConfigException("the client is closed");
        }
    }

    /// <summary>The token of a call: one given for this call, then the configured one, the user's, the app's.</summary>
    private (string Token, TokenSource? Source) TokenFor(Operation operation, RequestOptions options)
    {
        var takesUser = operation.Tokens.Contains(Operation.UserToken);
        if (options.UserAccessToken is { } given)
        {
            return takesUser ? (given, null) : throw Refusal(operation, Operation.UserToken);
        }

        if (Config.AccessToken.Length > 0)
        {
            return (Config.AccessToken, null);
        }

        if (_user is not null && takesUser)
        {
            return ("", _user);
        }

        return operation.Tokens.Contains(Operation.TenantToken)
            ? ("", Tenant(options.TenantKey))
            : throw Refusal(operation, Operation.TenantToken);
    }

    /// <summary>The source of a tenant's token, made once.</summary>
    private TokenSource Tenant(string? tenantKey)
    {
        if (_provider is null && Config.AppId.Length == 0)
        {
            throw new ConfigException("no tenant token can be had without AppId and AppSecret");
        }

        var isStore = Config.AppType == AppType.Store;
        if (_provider is null && isStore && tenantKey is null)
        {
            throw new ConfigException("a store app acts in one tenant at a time: give the option TenantKey");
        }

        if (_provider is null && !isStore && tenantKey is not null)
        {
            throw new ConfigException("TenantKey is for store apps; a custom app belongs to one tenant (see AppType)");
        }

        return _tenants.GetOrAdd(tenantKey ?? "", _ =>
            _provider is not null ? new ProviderToken(_platform, _provider, tenantKey)
            : isStore ? new StoreTenantToken(_platform, _storeApp, tenantKey!)
            : new CustomAppToken(_platform));
    }

    private static ConfigException Refusal(Operation operation, string kind) =>
        new($"the operation takes no {kind}; it needs a {string.Join(" or ", operation.Tokens)} with the permission {string.Join(" or ", operation.Scopes)}");
}
