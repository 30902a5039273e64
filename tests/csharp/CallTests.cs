using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;

namespace FeishuVc.Tests;

internal sealed class CallTests
{
    [Test]
    public async Task EveryMethodOfEveryResourceSendsOneRequest()
    {
        using var server = Server.OfApp();
        using var client = Clients.OfApp(server);
        using var user = new FeishuVcClient(new() { AccessToken = "u-given", Domain = server.Url, MaxRetries = 0 });
        foreach (var resource in typeof(FeishuVcClient).GetProperties().Where(each => each.PropertyType.Namespace == "FeishuVc.Resources"))
        {
            foreach (var method in resource.PropertyType.GetMethods().Where(each => each.ReturnType.IsAssignableTo(typeof(Task))))
            {
                var arguments = method.GetParameters().Select(parameter => parameter.ParameterType switch
                {
                    var type when type == typeof(string) => "1",
                    var type when type == typeof(CancellationToken) => CancellationToken.None,
                    var type => Filled(type),
                });
                var before = server.Requests.Count;
                var task = (Task)method.Invoke(resource.GetValue(user), BindingFlags.DoNotWrapExceptions, null, arguments.ToArray(), null)!;
                await task;
                Assert.That(server.Requests, Has.Count.EqualTo(before + 1), method.Name);
                Assert.That(server.Requests[^1].Headers["Authorization"], Is.EqualTo("Bearer u-given"));
            }
        }

        // What only users may do is refused to an app, before a token is fetched; so is the other way round.
        var fetched = server.Requests.Count;
        var error = Assert.ThrowsAsync<ConfigException>(() => client.Meetings.EndAsync("1"))!;
        Assert.That(error.Message, Does.Contain("user_access_token").And.Contain("vc:meeting"));
        Assert.ThrowsAsync<ConfigException>(() => client.Meetings.KickoutAsync("1", new() { KickoutUsers = [] }, new() { UserAccessToken = "u-given" }));
        Assert.That(server.Requests, Has.Count.EqualTo(fetched));
    }

    [Test]
    public async Task ARejectedTokenIsReplacedAndTheCallReplayedOnce()
    {
        var tokens = 0;
        using var server = new Server(request => request.IsToken ? Reply.Token($"t-{++tokens}")
            : request.Headers["Authorization"] == "Bearer t-1" ? Reply.Json("""{"code": 99991663, "msg": "no"}""", 400) : Reply.Data("{}"));
        using var client = Clients.OfApp(server, new MemoryTokenStore());
        await client.Reserves.GetAsync(Clients.Id);
        Assert.That(tokens, Is.EqualTo(2));
    }

    [Test]
    public void AnErrorOfThePlatformHasAllThatItSaid()
    {
        using var server = new Server(_ => Reply.Json("""
            {"code": 99991672, "msg": "no t-given", "error": {"log_id": "log-1", "troubleshooter": "see t-given",
             "permission_violations": [{"type": "scope", "scope": "vc:reserve"}, 7], "field_violations": [{"field": "f", "description": "d"}]}}
            """, 400));
        using var client = new FeishuVcClient(new() { AccessToken = "t-given", Domain = server.Url });
        var error = Assert.ThrowsAsync<AppScopeMissingException>(() => client.Reserves.GetAsync(Clients.Id))!;
        Assert.That((error.Code, error.Msg, error.HttpStatus, error.LogId), Is.EqualTo((99991672, "no ***", 400, "log-1")));
        Assert.That((error.Operation, error.Method, error.Path), Is.EqualTo(("reserves.get", "GET", "/open-apis/vc/v1/reserves/{reserve_id}")));
        Assert.That((error.Attempts, error.RetryAfter, error.Troubleshooter), Is.EqualTo((1, (TimeSpan?)null, "see ***")));
        Assert.That(error.PermissionViolations, Is.EqualTo(new[] { new PermissionViolation("scope", "vc:reserve", null) }));
        Assert.That(error.FieldViolations, Is.EqualTo(new[] { new FieldViolation("f", null, "d") }));
        Assert.That(error.Advice, Is.Not.Empty);
        Assert.That($"{error}", Does.Not.Contain("t-given"));
    }

    [TestCase(302, "", typeof(HttpStatusException), ErrorKind.Http, "redirect")]
    [TestCase(502, "<html>t-given", typeof(HttpStatusException), ErrorKind.Http, "html")]
    [TestCase(200, "<html>", typeof(DecodeException), ErrorKind.Decode, "no code")]
    [TestCase(200, """{"code": 0, "data": {"reserve": 7}}""", typeof(DecodeException), ErrorKind.Decode, "GetReserveResult: reserve")]
    [TestCase(429, """{"code": 7, "msg": "slow down"}""", typeof(RateLimitException), ErrorKind.RateLimit, "slow down")]
    [TestCase(400, """{"code": 7}""", typeof(ApiException), ErrorKind.Api, "no reason")]
    [TestCase(200, """{"code": 99999999999}""", typeof(DecodeException), ErrorKind.Decode, "no code")]
    [TestCase(400, """{"code": 7, "msg": "\ud800"}""", typeof(ApiException), ErrorKind.Api, "no reason")]
    public void OtherAnswersAreTheErrorsThatTheyAre(int status, string body, Type type, ErrorKind kind, string says)
    {
        using var server = new Server(_ => Reply.Json(body, status));
        using var client = new FeishuVcClient(new() { AccessToken = "t-given", Domain = server.Url, MaxRetries = 0 });
        var error = (FeishuVcException)Assert.CatchAsync(() => client.Reserves.GetAsync(Clients.Id))!;
        Assert.That((error.GetType(), error.Kind, error.HttpStatus), Is.EqualTo((type, kind, status)));
        Assert.That(error.Message, Does.Contain(says).And.Not.Contain("t-given"));
    }

    [Test]
    public void AnAnswerThatIsTooLongOrWronglyPackedIsRefused()
    {
        using var huge = new Server(_ => new Reply(200, new byte[16 * 1024 * 1024 + 1]));
        using var packed = new Server(_ => Reply.Json("{}", 200, ("Content-Encoding", "gzip")));
        foreach (var (server, says) in new[] { (huge, "longer than 16777216"), (packed, "encoding is broken") })
        {
            using var client = new FeishuVcClient(new() { AccessToken = "t-given", Domain = server.Url });
            var error = Assert.ThrowsAsync<DecodeException>(() => client.Reserves.GetAsync(Clients.Id))!;
            Assert.That(error.Message, Does.Contain(says));
        }
    }

    [Test]
    public void TimeThatRunsOutIsATimeout()
    {
        using var server = new Server(_ => new TaskCompletionSource<Reply>().Task);
        using var client = new FeishuVcClient(new() { AccessToken = "t-given", Domain = server.Url, MaxRetries = 0 });
        var error = Assert.ThrowsAsync<ApiTimeoutException>(() => client.Reserves.GetAsync(Clients.Id, new() { Timeout = TimeSpan.FromMilliseconds(20) }))!;
        Assert.That(error.Message, Is.EqualTo("reserves.get: no complete answer within 0.02 s"));
        Assert.That(error.Kind, Is.EqualTo(ErrorKind.Timeout));
    }

    [Test]
    public void NoRetryStartsWhenTheDeadlineWouldPass()
    {
        var clock = new VirtualTime();
        using var server = new Server(_ => Reply.Json("{}", 503, ("Retry-After", "8")));
        using var client = new FeishuVcClient(new() { AccessToken = "t-given", Domain = server.Url, Clock = clock, Sleeper = clock, Deadline = TimeSpan.FromSeconds(10) });
        var error = Assert.ThrowsAsync<HttpStatusException>(() => client.Reserves.GetAsync(Clients.Id))!;
        Assert.That((error.Attempts, error.RetryAfter, clock.Sleeps.Count), Is.EqualTo((2, TimeSpan.FromSeconds(8), 1)));
    }

    [Test]
    public void AConnectionThatCannotBeHadIsRepeatedWhateverTheMethod()
    {
        var clock = new VirtualTime();
        var server = new Server(_ => Reply.Nothing);
        server.Dispose();
        using var client = new FeishuVcClient(new() { AccessToken = "u-given", Domain = server.Url, Clock = clock, Sleeper = clock });
        var error = Assert.ThrowsAsync<ApiConnectionException>(() => client.Meetings.EndAsync("1"))!;
        Assert.That((error.Attempts, clock.Sleeps.Count, error.Kind), Is.EqualTo((3, 2, ErrorKind.Connection)));
    }

    [Test]
    public void AProxyIsGivenItsPassword()
    {
        using var proxy = new Server(_ => Reply.Data("{}"));
        using var client = new FeishuVcClient(new()
        {
            AccessToken = "t-given",
            Domain = "http://127.0.0.1:9",
            Proxy = proxy.Url.Replace("//", "//me:pass%3Aword@", StringComparison.Ordinal),
        });
        Assert.DoesNotThrowAsync(() => client.Reserves.GetAsync(Clients.Id));
        Assert.That(proxy.Requests[0].Headers["Proxy-Authorization"], Is.EqualTo("Basic bWU6cGFzczp3b3Jk"));
        Assert.That(proxy.Requests[0].Target, Is.EqualTo($"http://127.0.0.1:9/open-apis/vc/v1/reserves/{Clients.Id}"));
    }

    [Test]
    public async Task ACodeIsExchanged()
    {
        var clock = new VirtualTime();
        using var server = new Server(_ => Reply.Json("""{"access_token": "u-first", "expires_in": 7200}"""));
        using var client = Clients.OfApp(server, clock: clock);
        var pair = await client.ExchangeCodeAsync("code-of-login", redirectUri: "https://example.com/a b");
        Assert.That(pair, Is.EqualTo(new UserToken { AccessToken = "u-first", ExpiresAt = clock.GetUtcNow().AddHours(2) }));
        Assert.That(server.Requests[0].Body, Does.Contain("redirect_uri=https%3A%2F%2Fexample.com%2Fa+b").And.Not.Contain("code_verifier"));
        Assert.ThrowsAsync<ConfigException>(() => client.ExchangeCodeAsync(""));
        using var without = new FeishuVcClient(new() { AccessToken = "t-given" });
        Assert.ThrowsAsync<ConfigException>(() => without.ExchangeCodeAsync("code"));
    }

    [Test]
    public async Task WithoutATicketThePlatformIsAskedToPushOne()
    {
        using var server = new Server(request =>
            request.Body.Contains("ticket-old", StringComparison.Ordinal) ? Reply.Json("""{"code": 10012, "msg": "no"}""")
            : request.Target.EndsWith("app_access_token", StringComparison.Ordinal) ? Reply.Json("""{"code": 0, "app_access_token": "a-1", "expire": "7200"}""")
            : request.IsToken ? Reply.Token("t-1") : Reply.Data("{}"));
        using var client = new FeishuVcClient(new() { AppId = "cli_s", AppSecret = "s", AppType = AppType.Store, Domain = server.Url, MaxRetries = 0 });
        var options = new RequestOptions { TenantKey = "tenant_x" };
        Assert.That(Assert.ThrowsAsync<AuthException>(() => client.Reserves.DeleteAsync("1", options))!.Message, Does.Contain("SetAppTicket"));
        client.SetAppTicket("ticket-old");
        Assert.ThrowsAsync<AppTicketInvalidException>(() => client.Reserves.DeleteAsync("1", options));
        Assert.That(server.Requests.Count(request => request.Target.EndsWith("resend", StringComparison.Ordinal)), Is.EqualTo(2));
        client.SetAppTicket("ticket-new");
        await client.Reserves.DeleteAsync("1", options);
        Assert.Throws<ConfigException>(() => client.SetAppTicket(""));
        Assert.ThrowsAsync<ConfigException>(() => client.Reserves.DeleteAsync("1"));
    }

    [TestCaseSource(nameof(WrongSettings))]
    public void WrongSettingsAreRefusedBeforeAnythingIsSent(FeishuVcOptions options, string says)
    {
        var error = Assert.Throws<ConfigException>(() => _ = new FeishuVcClient(options))!;
        Assert.That(error.Message, Does.Contain(says));
        Assert.That(error.Kind, Is.EqualTo(ErrorKind.Config));
    }

    [TestCaseSource(nameof(WrongOptions))]
    public void WrongOptionsOfACallAreRefused(RequestOptions options)
    {
        using var client = new FeishuVcClient(new() { AppId = "cli_a", AppSecret = "s", Transport = new FakeHandler(_ => throw new AssertionException("sent")) });
        Assert.ThrowsAsync<ConfigException>(() => client.Reserves.DeleteAsync("1", options));
    }

    [Test]
    public void EnumsSayTheirNames()
    {
        foreach (var type in typeof(Models.UserType).Assembly.GetExportedTypes().Where(type => type.IsValueType && type.Namespace == "FeishuVc.Models"))
        {
            foreach (var value in type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            {
                Assert.That($"{value.GetValue(null)}".Replace("_", "", StringComparison.Ordinal), Is.EqualTo(value.Name).IgnoreCase);
            }
        }
    }

    private static IEnumerable<TestCaseData> WrongSettings()
    {
        yield return new(new FeishuVcOptions { AppId = "cli_a" }, "FEISHU_APP_SECRET");
        yield return new(new FeishuVcOptions { AppSecret = "s" }, "FEISHU_APP_ID");
        yield return new(new FeishuVcOptions { AppId = "cli_a", AppSecret = "s\n" }, "app_secret");
        yield return new(new FeishuVcOptions { AccessToken = "t", AppType = new AppType("shop") }, "AppType");
        yield return new(new FeishuVcOptions { AccessToken = "t", Domain = "http://example.com" }, "unencrypted");
        yield return new(new FeishuVcOptions { AccessToken = "t", Domain = "https://me@example.com" }, "domain");
        yield return new(new FeishuVcOptions { AccessToken = "t", Domain = "example" }, "domain");
        yield return new(new FeishuVcOptions { AccessToken = "t", Timeout = TimeSpan.Zero }, "Timeout");
        yield return new(new FeishuVcOptions { AccessToken = "t", Timeout = System.Threading.Timeout.InfiniteTimeSpan }, "Timeout");
        yield return new(new FeishuVcOptions { AccessToken = "t", Deadline = TimeSpan.MaxValue }, "Deadline");
        yield return new(new FeishuVcOptions { AccessToken = "t", MaxRetries = -1 }, "MaxRetries");
        yield return new(new FeishuVcOptions { AccessToken = "t", Proxy = "proxy:3128" }, "Proxy");
        yield return new(new FeishuVcOptions { UserToken = new() { AccessToken = "" } }, "UserToken");
        yield return new(new FeishuVcOptions { UserToken = new() { AccessToken = "u", RefreshToken = "r" } }, "AppId");
    }

    private static IEnumerable<RequestOptions> WrongOptions()
    {
        yield return new() { UserAccessToken = "" };
        yield return new() { TenantKey = "tenant_x" };
        yield return new() { Timeout = TimeSpan.FromSeconds(-1) };
        yield return new() { Headers = new Dictionary<string, string> { ["X Trace"] = "1" } };
        yield return new() { Headers = new Dictionary<string, string> { ["X-Trace"] = null! } };
        yield return new() { Headers = new Dictionary<string, string> { ["authorization"] = "Bearer x" } };
    }

    private static object Filled(Type type)
    {
        var made = Activator.CreateInstance(type)!;
        foreach (var property in type.GetProperties().Where(each => each.PropertyType == typeof(DateTimeOffset) || each.Name is "MeetingNo"))
        {
            property.SetValue(made, property.Name == "MeetingNo" ? "123456789" : DateTimeOffset.UnixEpoch.AddDays(1));
        }

        return made;
    }
}
