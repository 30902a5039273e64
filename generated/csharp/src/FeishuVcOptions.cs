// Code copied from overrides/csharp/src/FeishuVcOptions.cs by make. DO NOT EDIT.

using System;
using System.Net.Http;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>How a client is configured. What is left out has the default; what is given beats the environment.</summary>
public sealed class FeishuVcOptions
{
    /// <summary>App id; environment <c>FEISHU_APP_ID</c>.</summary>
    public string? AppId { get; init; }

    /// <summary>App secret; environment <c>FEISHU_APP_SECRET</c>.</summary>
    public string? AppSecret { get; init; }

    /// <summary>
    /// A token that is used as it is, never renewed; environment <c>FEISHU_ACCESS_TOKEN</c>, if no other credentials are
    /// given here.
    /// </summary>
    public string? AccessToken { get; init; }

    /// <summary>A user's token pair. Operations that take a user token are called as that user.</summary>
    public UserToken? UserToken { get; init; }

    /// <summary>
    /// Called with each new pair of <see cref="UserToken"/> before it is used, to keep it. If it throws, so does the call,
    /// and the next call hands the pair over again.
    /// </summary>
    public Func<UserToken, Task>? OnRefresh { get; init; }

    /// <summary>
    /// <c>feishu</c> (default), <c>lark</c>, or a URL; plain http to loopback only; environment <c>FEISHU_DOMAIN</c>.
    /// </summary>
    public string? Domain { get; init; }

    /// <summary>Kind of the app; <see cref="FeishuVc.AppType.Custom"/> by default.</summary>
    public AppType? AppType { get; init; }

    /// <summary>The ticket that the platform pushed to a store app. See <see cref="FeishuVcClient.SetAppTicket"/>.</summary>
    public string? AppTicket { get; init; }

    /// <summary>Gets the latest ticket of a store app from where another process keeps it, in place of <see cref="AppTicket"/>.</summary>
    public Func<Task<string?>>? AppTicketSource { get; init; }

    /// <summary>How long an attempt may take; 30 s by default.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How long connecting may take, as a part of <see cref="Timeout"/>; 5 s by default.</summary>
    public TimeSpan? ConnectTimeout { get; init; }

    /// <summary>How long a whole call may take: attempts, waits and token requests. No bound by default.</summary>
    public TimeSpan? Deadline { get; init; }

    /// <summary>How often a failed call is repeated when that is safe; 2 by default.</summary>
    public int? MaxRetries { get; init; }

    /// <summary>URL of a proxy, in place of the environment's, such as <c>http://user:password@proxy.example:3128</c>.</summary>
    public string? Proxy { get; init; }

    /// <summary>
    /// Your own client, such as one of an <c>IHttpClientFactory</c>; you dispose of it. Build it on
    /// <see cref="FeishuVcClient.CreateHandler"/>, or see to it that it follows no redirects and keeps no cookies.
    /// </summary>
    public HttpClient? HttpClient { get; init; }

    /// <summary>Carries the requests in place of <see cref="SocketsHttpHandler"/>; you dispose of it.</summary>
    public HttpMessageHandler? Transport { get; init; }

    /// <summary>Keeps tokens beyond the client, such as <see cref="FileTokenStore"/>.</summary>
    public ITokenStore? TokenStore { get; init; }

    /// <summary>Gets tenant tokens from elsewhere than the platform.</summary>
    public ITokenProvider? TokenProvider { get; init; }

    /// <summary>What to add to the user agent, such as <c>my-bot/1.2</c>.</summary>
    public string? UserAgent { get; init; }

    /// <summary>Takes what the SDK has to say. Nothing is logged by default.</summary>
    public Action<LogEntry>? Logger { get; init; }

    /// <summary>Tells the time and makes the timers; the system's by default.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>Waits between attempts; by default with the timers of <see cref="Clock"/>.</summary>
    public ISleeper? Sleeper { get; init; }
}
