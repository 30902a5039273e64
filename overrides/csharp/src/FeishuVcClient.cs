using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>The Feishu / Lark video-conference API.</summary>
/// <remarks>
/// Tokens are fetched when the first call needs one, kept, and renewed before they end. A client is safe to share between
/// threads and keeps its connections open; dispose of it when it is no longer needed.
/// </remarks>
/// <example>
/// <code>
/// using var client = new FeishuVcClient(); // FEISHU_APP_ID, FEISHU_APP_SECRET
/// var active = await client.Reserves.GetActiveMeetingAsync("6911188411932033028", new() { WithParticipants = true });
/// Console.WriteLine(active.Meeting?.Topic);
/// </code>
/// </example>
public sealed partial class FeishuVcClient : IDisposable
{
    private readonly Core _core;

    /// <summary>Configures a client. Nothing is sent yet. Options beat the environment.</summary>
    /// <param name="options">What is to be different from the defaults.</param>
    /// <exception cref="ConfigException">Something is missing or malformed.</exception>
    public FeishuVcClient(FeishuVcOptions? options = null) => _core = new Core(options ?? new FeishuVcOptions());

    /// <summary>Makes a handler as the SDK uses it: no redirects, no cookies, the environment's proxies. For <c>IHttpClientFactory</c>.</summary>
    /// <returns>The handler; whoever asked for it disposes of it.</returns>
    /// <example>
    /// <code>
    /// services.AddHttpClient("feishu").ConfigurePrimaryHttpMessageHandler(FeishuVcClient.CreateHandler);
    /// </code>
    /// </example>
    public static HttpMessageHandler CreateHandler() =>
        Transport.NewHandler(TimeSpan.FromSeconds(Policy.Timeouts.ConnectSeconds), proxy: null);

    /// <summary>Exchanges the code that the authorization page handed over for a user's token pair.</summary>
    /// <param name="code">The authorization code. Valid for five minutes, once.</param>
    /// <param name="redirectUri">The address that the authorization page was given.</param>
    /// <param name="codeVerifier">PKCE verifier; only if the authorization page was given a challenge.</param>
    /// <param name="scope">Narrows the permissions; separated by spaces.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The pair.</returns>
    /// <exception cref="AuthException">The platform refused; its subclasses say why.</exception>
    public Task<UserToken> ExchangeCodeAsync(
        string code,
        string? redirectUri = null,
        string? codeVerifier = null,
        string? scope = null,
        CancellationToken cancellationToken = default) => _core.ExchangeCodeAsync(code, redirectUri, codeVerifier, scope, cancellationToken);

    /// <summary>Hands over the ticket of a store app, from the platform's <c>app_ticket</c> event.</summary>
    /// <param name="ticket">The ticket.</param>
    public void SetAppTicket(string ticket) => _core.SetAppTicket(ticket);

    /// <summary>Closes the connections. A closed client cannot be used again.</summary>
    public void Dispose() => _core.Dispose();

    /// <summary>The configuration without its secrets.</summary>
    /// <returns>For logs and debuggers.</returns>
    public override string ToString() => $"FeishuVcClient {{ {_core.Config} }}";
}
