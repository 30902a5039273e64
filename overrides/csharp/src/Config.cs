using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace FeishuVc;

/// <summary>A checked configuration: arguments, else environment, else defaults.</summary>
internal sealed class Config
{
    private static readonly string[] OwnHeaders =
        ["accept", "accept-encoding", "authorization", "content-length", "host", "transfer-encoding", "user-agent"];

    // More than the machine's timers take; every finite time that makes sense is below.
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Checks the options and fills in what they leave open.</summary>
    /// <exception cref="ConfigException">Something is missing or malformed; the message says what to do.</exception>
    public Config(FeishuVcOptions options)
    {
        var hasOther = options.UserToken is not null || options.TokenProvider is not null;
        // Arguments beat the environment: a token lying there is not used in place of credentials that were given.
        var takesToken = options.AppId is null && options.AppSecret is null && !hasOther;
        AppId = Setting("app_id", options.AppId, "FEISHU_APP_ID");
        AppSecret = Setting("app_secret", options.AppSecret, "FEISHU_APP_SECRET");
        AccessToken = Setting("access_token", options.AccessToken, takesToken ? "FEISHU_ACCESS_TOKEN" : null);
        if (AppId.Length > 0 != AppSecret.Length > 0)
        {
            var missing = AppId.Length > 0 ? "AppSecret" : "AppId";
            var variable = AppId.Length > 0 ? "FEISHU_APP_SECRET" : "FEISHU_APP_ID";
            throw new ConfigException($"{missing} is missing: give it as an option or as {variable}");
        }

        if (AppId.Length == 0 && AccessToken.Length == 0 && !hasOther)
        {
            throw new ConfigException(
                "no credentials: give AppId and AppSecret (FEISHU_APP_ID, FEISHU_APP_SECRET) or AccessToken (FEISHU_ACCESS_TOKEN)");
        }

        AppType = options.AppType ?? AppType.Custom;
        if (AppType != AppType.Custom && AppType != AppType.Store)
        {
            throw new ConfigException($"AppType must be \"custom\" or \"store\", not \"{AppType}\"");
        }

        var domain = Setting("domain", options.Domain, "FEISHU_DOMAIN");
        (BaseUrl, AccountsUrl) = Urls(domain.Length > 0 ? domain : Policy.Servers[0].Name);
        Timeout = Positive("Timeout", options.Timeout) ?? TimeSpan.FromSeconds(Policy.Timeouts.AttemptSeconds);
        ConnectTimeout = Positive("ConnectTimeout", options.ConnectTimeout) ?? TimeSpan.FromSeconds(Policy.Timeouts.ConnectSeconds);
        Deadline = Positive("Deadline", options.Deadline);
        MaxRetries = Count("MaxRetries", options.MaxRetries) ?? Policy.Retries.MaxRetries;
        UserAgent = $"feishu-vc-csharp/{Policy.Version} {HeaderText("UserAgent", options.UserAgent)}".TrimEnd();
        Proxy = ProxyOf(options.Proxy);
        ExcludeEachOther(("HttpClient", options.HttpClient), ("Transport", options.Transport), ("Proxy", options.Proxy));
        ExcludeEachOther(("AppTicket", options.AppTicket), ("AppTicketSource", options.AppTicketSource));
        if (options.UserToken is { } user)
        {
            if (HeaderText("UserToken.AccessToken", user.AccessToken).Length == 0)
            {
                throw new ConfigException("UserToken.AccessToken must not be empty");
            }

            if (user.RefreshToken is not null && AppId.Length == 0)
            {
                throw new ConfigException("a refresh token is of no use without AppId and AppSecret");
            }
        }
    }

    public string AppId { get; }

    public string AppSecret { get; }

    public string AccessToken { get; }

    public AppType AppType { get; }

    public string BaseUrl { get; }

    public string AccountsUrl { get; }

    public TimeSpan Timeout { get; }

    public TimeSpan ConnectTimeout { get; }

    public TimeSpan? Deadline { get; }

    public int MaxRetries { get; }

    public string UserAgent { get; }

    public WebProxy? Proxy { get; }

    /// <summary>The key of a token in caches and stores. The app secret is in it as a hash, so that two of them never share a token.</summary>
    public string KeyOf(string kind, string tenantKey = "")
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(AppSecret));
        return string.Join('|', BaseUrl, AppId, Convert.ToHexString(hash)[..16].ToLowerInvariant(), kind, tenantKey);
    }

    public override string ToString() => $"AppId={AppId}, Domain={BaseUrl}, AppType={AppType}";

    /// <summary>Checks what one call does differently.</summary>
    /// <exception cref="ConfigException">A wrong value.</exception>
    public static void Check(RequestOptions options)
    {
        foreach (var (name, value) in new[] { ("TenantKey", options.TenantKey), ("UserAccessToken", options.UserAccessToken) })
        {
            if (value is not null && HeaderText(name, value).Length == 0)
            {
                throw new ConfigException($"{name} must not be empty");
            }
        }

        Positive("Timeout", options.Timeout);
        Positive("Deadline", options.Deadline);
        Count("MaxRetries", options.MaxRetries);
        foreach (var (name, value) in options.Headers ?? new Dictionary<string, string>())
        {
            if (name.Length == 0 || !name.All(each => char.IsAsciiLetterOrDigit(each) || each is '-' or '_'))
            {
                throw new ConfigException("the name of a header is malformed");
            }

            if (OwnHeaders.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw new ConfigException($"the header {name} is set by the SDK; see UserAccessToken and UserAgent");
            }

            HeaderText($"the header {name}", value ?? throw new ConfigException($"the header {name} must not be null"));
        }
    }

    private static string Setting(string name, string? value, string? variable) =>
        HeaderText(name, value ?? (variable is null ? null : Environment.GetEnvironmentVariable(variable)));

    /// <summary>A value that can stand in a header.</summary>
    private static string HeaderText(string name, string? value) =>
        value is null || StoredToken.FitsHeader(value)
            ? value ?? ""
            : throw new ConfigException($"{name} has spaces around it, control or non-ASCII characters in it; was it copied whole?");

    private static TimeSpan? Positive(string name, TimeSpan? value) =>
        value is null || (value > TimeSpan.Zero && value <= Longest)
            ? value
            : throw new ConfigException($"{name} must be positive and at most 24 days, not {value}");

    private static int? Count(string name, int? value) =>
        value is null or >= 0
            ? value
            : throw new ConfigException(string.Create(CultureInfo.InvariantCulture, $"{name} must be 0 or more, not {value}"));

    private static void ExcludeEachOther(params (string Name, object? Value)[] settings)
    {
        var given = settings.Where(each => each.Value is not null).Select(each => each.Name).ToList();
        if (given.Count > 1)
        {
            throw new ConfigException($"{string.Join(" and ", given)} exclude each other; give one of them");
        }
    }

    /// <summary>Base URL of the API and of the accounts host.</summary>
    private static (string Base, string Accounts) Urls(string domain)
    {
        var url = domain.TrimEnd('/');
        foreach (var server in Policy.Servers)
        {
            if (domain == server.Name || url == server.Url)
            {
                return (server.Url, server.AccountsUrl);
            }
        }

        if (url.AsSpan().ContainsAny('@', '?', '#')) // first: it may hold a password
        {
            throw new ConfigException("domain must be a URL without user, query and fragment");
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var parts)
            || parts.Scheme is not ("http" or "https")
            || !url.StartsWith(parts.Scheme + "://", StringComparison.Ordinal)
            || !IsHost(parts)
            || !url.All(each => char.IsAsciiLetterOrDigit(each) || "-._~%:/[]".Contains(each))
            || parts.AbsolutePath.Contains("//", StringComparison.Ordinal))
        {
            var names = string.Join(", ", Policy.Servers.Select(server => $"\"{server.Name}\""));
            throw new ConfigException($"domain must be {names} or a URL such as {Policy.Servers[0].Url}, not \"{domain}\"");
        }

        if (parts.Scheme == "http" && !IsLoopback(parts))
        {
            throw new ConfigException($"domain \"{domain}\" would send secrets unencrypted; plain http is for loopback addresses only");
        }

        return (url, url);
    }

    private static WebProxy? ProxyOf(string? proxy)
    {
        if (proxy is null)
        {
            return null;
        }

        if (!Uri.TryCreate(HeaderText("Proxy", proxy), UriKind.Absolute, out var parts)
            || parts.Scheme is not ("http" or "https" or "socks5" or "socks4" or "socks4a")
            || !IsHost(parts)
            || parts.Port is 0 or -1)
        {
            throw new ConfigException("Proxy must be a URL such as http://proxy.example:3128"); // it may hold a password: not quoted
        }

        var user = parts.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        return new WebProxy(new UriBuilder(parts) { UserName = "", Password = "" }.Uri)
        {
            Credentials = parts.UserInfo.Length == 0 ? null : new NetworkCredential(user[0], user.ElementAtOrDefault(1) ?? ""),
        };
    }

    private static bool IsHost(Uri url) => url.HostNameType is UriHostNameType.Dns or UriHostNameType.IPv4 or UriHostNameType.IPv6;

    private static bool IsLoopback(Uri url) =>
        url.Host == "localhost" || (IPAddress.TryParse(url.Host, out var address) && IPAddress.IsLoopback(address));
}
