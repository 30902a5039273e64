using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;

namespace FeishuVc.Tests;

internal sealed class ClientTests
{
    [Test]
    public void PrintingShowsTheConfigurationWithoutSecrets()
    {
        using var client = new FeishuVcClient(new() { AppId = "cli_a", AppSecret = "secret-of-app-a", AccessToken = "t-given" });
        Assert.That($"{client}", Is.EqualTo("FeishuVcClient { AppId=cli_a, Domain=https://open.feishu.cn, AppType=custom }"));
        Assert.That($"{new FeishuVcOptions { AppSecret = "secret-of-app-a" }}", Does.Not.Contain("secret-of"));
        Assert.That($"{new RequestOptions { UserAccessToken = "u-given" }}", Does.Not.Contain("u-given"));
        Assert.That($"{new StoredToken("t-stored", 1.5, 2)} {new ProvidedToken("t-stored", TimeSpan.FromHours(1))}", Does.Not.Contain("t-stored"));
    }

    [Test]
    public void ResourcesAreMadeOnce()
    {
        using var client = new FeishuVcClient(new() { AccessToken = "t-given" });
        Assert.That(client.Reserves, Is.SameAs(client.Reserves));
    }

    [TestCase(nameof(FeishuVcOptions.HttpClient), nameof(FeishuVcOptions.Transport))]
    [TestCase(nameof(FeishuVcOptions.HttpClient), nameof(FeishuVcOptions.Proxy))]
    [TestCase(nameof(FeishuVcOptions.AppTicket), nameof(FeishuVcOptions.AppTicketSource))]
    public void SettingsThatExcludeEachOtherAreRefused(string one, string other)
    {
        bool Has(string name) => name == one || name == other;
        using var http = new HttpClient();
        var options = new FeishuVcOptions
        {
            AccessToken = "t-given",
            HttpClient = Has("HttpClient") ? http : null,
            Transport = Has("Transport") ? new FakeHandler(_ => new HttpResponseMessage()) : null,
            Proxy = Has("Proxy") ? "http://127.0.0.1:3128" : null,
            AppTicket = Has("AppTicket") ? "ticket" : null,
            AppTicketSource = Has("AppTicketSource") ? () => Task.FromResult<string?>("ticket") : null,
        };
        var error = Assert.Throws<ConfigException>(() => _ = new FeishuVcClient(options))!;
        Assert.That(error.Message, Is.EqualTo($"{one} and {other} exclude each other; give one of them"));
    }

    [Test]
    public void ArgumentsThatMustNotBeNullAreChecked()
    {
        using var client = new FeishuVcClient(new() { AccessToken = "t-given" });
        Assert.Throws<ArgumentNullException>(() => client.Reserves.ApplyAsync(null!));
        Assert.Throws<ArgumentNullException>(() => client.Meetings.ListByNoAsync(null!));
        Assert.ThrowsAsync<ConfigException>(() => client.Reserves.GetAsync(null!));
    }

    [Test]
    public async Task DisposingClosesTheConnections()
    {
        using var server = Server.OfApp();
        var client = Clients.OfApp(server);
        await client.Reserves.GetAsync(Clients.Id);
        Assert.That(server.Open, Is.EqualTo(1));
        client.Dispose();
        client.Dispose();
        await Clients.UntilAsync(() => server.Open == 0);
        var error = Assert.ThrowsAsync<ConfigException>(() => client.Reserves.GetAsync(Clients.Id))!;
        Assert.That(error.Message, Is.EqualTo("reserves.get: the client is closed"));
    }

    [Test]
    public async Task DisposingEndsTheWaitForAToken()
    {
        using var server = new Server(_ => new TaskCompletionSource<Reply>().Task);
        var client = Clients.OfApp(server);
        var call = client.Reserves.GetAsync(Clients.Id);
        await Clients.UntilAsync(() => server.Requests.Count == 1);
        client.Dispose();
        Assert.That(Assert.ThrowsAsync<ConfigException>(() => call)!.Message, Does.Contain("closed while it waited"));
    }

    [Test]
    public async Task AHttpClientOfTheCallerIsUsedAndLeftOpen()
    {
        using var server = Server.OfApp();
        using var http = new HttpClient(FeishuVcClient.CreateHandler()) { BaseAddress = new Uri("http://elsewhere.invalid/") };
        http.DefaultRequestHeaders.Add("X-Team", "vc");
        using (var client = new FeishuVcClient(new() { AppId = "cli_a", AppSecret = "s", Domain = server.Url, HttpClient = http }))
        {
            await client.Reserves.GetAsync(Clients.Id);
        }

        Assert.That(server.Requests.Select(request => request.Headers["X-Team"]), Is.All.EqualTo("vc").And.Exactly(2).Items);
        Assert.That(await http.GetStringAsync(server.Url), Does.Contain("\"code\": 0"));
    }

    [Test]
    public async Task TheTimeoutOfAHttpClientIsATimeout()
    {
        using var server = new Server(_ => new TaskCompletionSource<Reply>().Task);
        using var http = new HttpClient { Timeout = TimeSpan.FromMilliseconds(50) };
        using var client = new FeishuVcClient(new() { AccessToken = "t-given", Domain = server.Url, HttpClient = http, MaxRetries = 0 });
        var error = Assert.ThrowsAsync<ApiTimeoutException>(() => client.Reserves.GetAsync(Clients.Id))!;
        Assert.That(error.Attempts, Is.EqualTo(1));
        http.Dispose();
        Assert.ThrowsAsync<ConfigException>(() => client.Reserves.GetAsync(Clients.Id));
        await Task.CompletedTask;
    }

    [TestCase(true)]
    [TestCase(false)]
    public void WhatMayNotBeRepeatedIsNotSentAgainByTheHandlerEither(bool isOwn)
    {
        using var server = new Server(_ => Reply.Nothing);
        using var http = new HttpClient();
        using var client = new FeishuVcClient(new() { AccessToken = "u-given", Domain = server.Url, HttpClient = isOwn ? http : null });
        var error = Assert.ThrowsAsync<ApiConnectionException>(() => client.Meetings.EndAsync("1"))!;
        Assert.That((error.Attempts, server.Requests.Count), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task ATransportOfTheCallerIsUsedAndLeftOpen()
    {
        var seen = new List<string>();
        using var handler = new FakeHandler(request =>
        {
            seen.Add($"{request.Method} {request.RequestUri!.PathAndQuery} {request.Headers.Authorization}");
            return new HttpResponseMessage { Content = new StringContent("""{"code": 0, "data": {"meeting": {"topic": "weekly"}}}""") };
        });
        using (var client = new FeishuVcClient(new() { AccessToken = "t-given", Transport = handler }))
        {
            var active = await client.Reserves.GetActiveMeetingAsync("a/b", new() { WithParticipants = true, UserIdType = Models.UserIdType.UnionId });
            Assert.That(active.Meeting!.Topic, Is.EqualTo("weekly"));
        }

        Assert.That(seen, Is.EqualTo(new[] { "GET /open-apis/vc/v1/reserves/a%2Fb/get_active_meeting?with_participants=true&user_id_type=union_id Bearer t-given" }));
        Assert.That(handler.IsDisposed, Is.False);
    }

    [Test]
    public void WhatATransportOfTheCallerThrowsIsNotTouched()
    {
        using var handler = new FakeHandler(_ => throw new InvalidTimeZoneException("mine"));
        using var client = new FeishuVcClient(new() { AccessToken = "t-given", Transport = handler });
        Assert.ThrowsAsync<InvalidTimeZoneException>(() => client.Reserves.GetAsync(Clients.Id));
    }

    [TestCase("deflate")]
    [TestCase("br")]
    [TestCase("gzip")]
    public async Task PackedAnswersAreUnpackedWhicheverHandlerThereIs(string encoding)
    {
        var packed = new System.IO.MemoryStream();
        using (System.IO.Stream stream = encoding switch
        {
            "deflate" => new System.IO.Compression.ZLibStream(packed, System.IO.Compression.CompressionLevel.Fastest),
            "br" => new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionLevel.Fastest),
            _ => new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest),
        })
        {
            stream.Write("""{"code": 0, "data": {"reserve": {"id": "1"}}}"""u8);
        }

        using var handler = new FakeHandler(_ => new HttpResponseMessage
        {
            Content = new ByteArrayContent(packed.ToArray()) { Headers = { ContentEncoding = { encoding } } },
        });
        using var client = new FeishuVcClient(new() { AccessToken = "t-given", Transport = handler });
        Assert.That((await client.Reserves.GetAsync(Clients.Id)).Reserve!.Id, Is.EqualTo("1"));
    }

    [Test]
    public async Task HeadersOfACallAreSentAndBodiesAreJson()
    {
        using var server = Server.OfApp();
        using var client = Clients.OfApp(server);
        await client.Reserves.UpdateAsync(Clients.Id, new() { EndTime = DateTimeOffset.UnixEpoch.AddSeconds(7) }, new()
        {
            Headers = new Dictionary<string, string> { ["X-Trace"] = "1" },
            UserIdType = Models.UserIdType.OpenId,
        });
        var request = server.Requests[^1];
        Assert.That((request.Method, request.Body), Is.EqualTo(("PUT", """{"end_time":"7"}""")));
        Assert.That(request.Headers["X-Trace"], Is.EqualTo("1"));
        Assert.That(MediaTypeHeaderValue.Parse(request.Headers["Content-Type"]).MediaType, Is.EqualTo("application/json"));
    }

    [Test]
    public void TextThatIsNoneIsRefusedBeforeAnythingIsSent()
    {
        using var client = new FeishuVcClient(new() { AccessToken = "t-given", Transport = new FakeHandler(_ => throw new AssertionException("sent")) });
        Assert.ThrowsAsync<ConfigException>(() => client.Reserves.GetAsync("a\ud800"));
        var error = Assert.ThrowsAsync<ConfigException>(() =>
            client.Reserves.ApplyAsync(new() { MeetingSettings = new() { Topic = "secret\ud800" } }))!;
        Assert.That(error.Message, Does.Contain("ApplyReserveRequest").And.Not.Contain("secret"));
    }

    [Test]
    public async Task AnAnswerWithoutContentIsNothing()
    {
        using var server = Server.OfApp();
        using var client = Clients.OfApp(server);
        await client.Reserves.DeleteAsync(Clients.Id);
        Assert.That(server.Requests[^1].Method, Is.EqualTo("DELETE"));
    }

    [Test]
    public async Task CallsFromManyThreadsShareTokenAndConnections()
    {
        using var server = Server.OfApp("""{"reserve": {"id": "1"}}""");
        using var client = Clients.OfApp(server);
        var results = await Task.WhenAll(Enumerable.Range(0, 500).Select(_ => Task.Run(() => client.Reserves.GetAsync(Clients.Id))));
        Assert.That(results.Select(result => result.Reserve!.Id), Is.All.EqualTo("1"));
        Assert.That(server.Requests.Count(request => request.IsToken), Is.EqualTo(1));
    }

    [Test]
    public async Task ADefaultClockWaitsWithItsOwnTimers()
    {
        using var server = new Server(_ => Reply.Json("""{"code": 121001, "msg": "no"}""", 500));
        var clock = new ImpatientClock();
        using var client = new FeishuVcClient(new() { AccessToken = "t-given", Domain = server.Url, Clock = clock, MaxRetries = 1 });
        Assert.ThrowsAsync<InternalException>(() => client.Reserves.GetAsync(Clients.Id));
        Assert.That(clock.Waits.Where(wait => wait < TimeSpan.FromSeconds(1)), Has.Exactly(1).InRange(TimeSpan.FromSeconds(0.375), TimeSpan.FromSeconds(0.5)));
        await Task.CompletedTask;
    }

    /// <summary>Fires timers of less than a second at once, and notes them.</summary>
    private sealed class ImpatientClock : TimeProvider
    {
        public List<TimeSpan> Waits { get; } = [];

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            lock (Waits)
            {
                Waits.Add(dueTime);
            }

            return base.CreateTimer(callback, state, dueTime > TimeSpan.Zero && dueTime < TimeSpan.FromSeconds(1) ? TimeSpan.Zero : dueTime, period);
        }
    }
}
