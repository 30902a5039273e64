using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;

namespace FeishuVc.Tests;

internal sealed class TokenTests
{
    [Test]
    public async Task AProviderTakesThePlaceOfThePlatform()
    {
        using var server = Server.OfApp();
        var provider = new Provider(_ => new ProvidedToken("t-provided", TimeSpan.FromHours(2)));
        using var client = new FeishuVcClient(new() { TokenProvider = provider, Domain = server.Url });
        await client.Reserves.GetAsync(Clients.Id);
        await client.Reserves.GetAsync(Clients.Id, new() { TenantKey = "tenant_x" });
        await client.Reserves.GetAsync(Clients.Id);
        Assert.That(server.Requests.Select(request => request.Headers["Authorization"]), Is.All.EqualTo("Bearer t-provided").And.Exactly(3).Items);
        Assert.That(provider.Tenants, Is.EqualTo(new[] { null, "tenant_x" }));
    }

    [TestCase("")]
    [TestCase("a b\n")]
    public void WhatIsNoTokenIsRefused(string value)
    {
        using var client = new FeishuVcClient(new() { TokenProvider = new Provider(_ => new ProvidedToken(value, TimeSpan.FromHours(1))) });
        Assert.ThrowsAsync<AuthException>(() => client.Reserves.GetAsync(Clients.Id));
    }

    [Test]
    public void WhatAProviderThrowsReachesTheCaller()
    {
        using var client = new FeishuVcClient(new() { TokenProvider = new Provider(_ => throw new InvalidTimeZoneException("mine")) });
        Assert.ThrowsAsync<InvalidTimeZoneException>(() => client.Reserves.GetAsync(Clients.Id));
        using var nothing = new FeishuVcClient(new() { TokenProvider = new Provider(_ => null!) });
        Assert.ThrowsAsync<AuthException>(() => nothing.Reserves.GetAsync(Clients.Id));
    }

    [Test]
    public async Task ARenewalInTheBackgroundHoldsUpNobodyAndItsFailureIsLogged()
    {
        var clock = new VirtualTime();
        var log = new Entries();
        var tokens = 0;
        using var server = new Server(request => !request.IsToken ? Reply.Data("{}")
            : Interlocked.Increment(ref tokens) == 1 ? Reply.Token("t-first") : Reply.Json("""{"code": 10014, "msg": "t-first"}"""));
        using var client = Clients.OfApp(server, clock: clock, logger: log.Add);
        await client.Reserves.GetAsync(Clients.Id);
        clock.Advance(TimeSpan.FromSeconds(7100));
        await client.Reserves.GetAsync(Clients.Id);
        await Clients.UntilAsync(() => log.Text.Contains("serves on"));
        Assert.That(log.Text, Does.Contain("code 10014").And.Not.Contain("t-first"));
        await client.Reserves.GetAsync(Clients.Id);
        Assert.That(tokens, Is.EqualTo(2)); // the next one waits 5 s
        clock.Advance(TimeSpan.FromSeconds(6));
        await client.Reserves.GetAsync(Clients.Id);
        await Clients.UntilAsync(() => Volatile.Read(ref tokens) == 3);
    }

    [Test]
    public async Task AFailureIsGivenToAllWhoWaitAndPoisonsNothing()
    {
        var fail = new TaskCompletionSource<Reply>();
        var isFirst = true;
        using var server = new Server(request =>
        {
            var reply = !request.IsToken ? Task.FromResult(Reply.Data("{}")) : isFirst ? fail.Task : Task.FromResult(Reply.Token("t-second"));
            isFirst &= !request.IsToken;
            return reply;
        });
        using var client = Clients.OfApp(server);
        var calls = Enumerable.Range(0, 20).Select(_ => client.Reserves.GetAsync(Clients.Id)).ToList();
        await Clients.UntilAsync(() => server.Requests.Count == 1);
        fail.SetResult(Reply.Json("""{"code": 10014, "msg": "app secret invalid"}"""));
        foreach (var call in calls)
        {
            var error = Assert.ThrowsAsync<AppSecretInvalidException>(() => call)!;
            Assert.That(error.Operation, Is.EqualTo("auth.create_tenant_access_token_internal"));
        }

        await client.Reserves.GetAsync(Clients.Id);
    }

    [Test]
    public async Task AUsersPairIsHandedOverBeforeItIsUsed()
    {
        var clock = new VirtualTime();
        var handed = new List<UserToken>();
        using var server = new Server(request => !request.Target.Contains("oauth", StringComparison.Ordinal)
            ? Reply.Data("{}")
            : Reply.Json("""{"access_token": "u-second", "expires_in": 7200, "refresh_token": "ur-second", "refresh_token_expires_in": "604800", "scope": "vc:reserve"}"""));
        using var client = new FeishuVcClient(new()
        {
            AppId = "cli_a",
            AppSecret = "secret-of-app-a",
            Domain = server.Url,
            Clock = clock,
            UserToken = new() { AccessToken = "u-first", RefreshToken = "ur-first", ExpiresAt = clock.GetUtcNow().AddHours(-1) },
            OnRefresh = pair =>
            {
                handed.Add(pair);
                return handed.Count == 1 ? throw new TimeZoneNotFoundException("disk full") : Task.CompletedTask;
            },
        });
        Assert.ThrowsAsync<TimeZoneNotFoundException>(() => client.Reserves.GetAsync(Clients.Id));
        await client.Reserves.GetAsync(Clients.Id);
        Assert.That(handed, Has.Count.EqualTo(2));
        Assert.That(handed[0], Is.SameAs(handed[1]));
        Assert.That(handed[0].RefreshExpiresAt, Is.EqualTo(clock.GetUtcNow().AddDays(7)));
        Assert.That(server.Requests.Select(request => request.Headers.GetValueOrDefault("Authorization")), Is.EqualTo(new[] { null, "Bearer u-second" }));
    }

    [Test]
    public void AUsersPairCanBeWrittenAndReadAndIsNotPrinted()
    {
        var pair = new UserToken
        {
            AccessToken = "u-first",
            RefreshToken = "ur-first",
            ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(1700000000),
            RefreshExpiresAt = DateTimeOffset.FromUnixTimeSeconds(1700604800),
            Scope = "vc:reserve",
        };
        Assert.That(UserToken.FromJson(pair.ToJson()), Is.EqualTo(pair));
        Assert.That(JsonSerializer.Deserialize<UserToken>(JsonSerializer.Serialize(pair)), Is.EqualTo(pair));
        Assert.That($"{pair}", Does.Not.Contain("u-first").And.Not.Contain("ur-first").And.Contain("vc:reserve"));
        Assert.That(() => UserToken.FromJson("{}"), Throws.InstanceOf<JsonException>().With.Message.EqualTo("access_token: is missing"));
    }

    [Test]
    public async Task AStoreAppTakesItsTicketFromWhereTheCallerKeepsIt()
    {
        using var server = new Server(request => request.Target.Contains("app_access_token", StringComparison.Ordinal)
            ? Reply.Json("""{"code": 0, "app_access_token": "a-first", "expire": 7200}""")
            : request.IsToken ? Reply.Token("t-of-tenant") : Reply.Data("{}"));
        using var client = new FeishuVcClient(new()
        {
            AppId = "cli_s",
            AppSecret = "secret-of-app-s",
            AppType = AppType.Store,
            AppTicketSource = () => Task.FromResult<string?>("ticket-elsewhere"),
            Domain = server.Url,
        });
        await client.Reserves.GetAsync(Clients.Id, new() { TenantKey = "tenant_x" });
        Assert.That(server.Requests[0].Body, Does.Contain("ticket-elsewhere"));
        Assert.That(server.Requests[^1].Headers["Authorization"], Is.EqualTo("Bearer t-of-tenant"));
    }

    [Test]
    public async Task ALoggerThatThrowsFailsNoCall()
    {
        using var server = Server.OfApp();
        using var client = Clients.OfApp(server, logger: _ => throw new InvalidOperationException("full"));
        await client.Reserves.GetAsync(Clients.Id);
    }

    [Test]
    public async Task AnEntryIsMadeOfEachAttempt()
    {
        var log = new Entries();
        using var server = Server.OfApp(_ => Task.FromResult(Reply.Json("""{"code": 0}""", 200, ("X-Tt-Logid", "log-1"))));
        using var client = Clients.OfApp(server, logger: log.Add, clock: new VirtualTime());
        await client.Reserves.GetAsync(Clients.Id);
        Assert.That(log.All[^1].Message, Is.EqualTo("GET /open-apis/vc/v1/reserves/{reserve_id}: status 200, code 0, log id log-1, attempt 1, 0 ms"));
    }

    private sealed class Provider(Func<string?, ProvidedToken> token) : ITokenProvider
    {
        public List<string?> Tenants { get; } = [];

        public Task<ProvidedToken> GetTokenAsync(string? tenantKey, CancellationToken cancellationToken)
        {
            Tenants.Add(tenantKey);
            return Task.FromResult(token(tenantKey));
        }
    }
}
