using System;
using System.Threading;
using System.Threading.Tasks;
using NUnit.Framework;

namespace FeishuVc.Tests;

internal sealed class CancellationTests
{
    [Test]
    public async Task ACallThatIsUnderWayEnds()
    {
        using var server = new Server(_ => new TaskCompletionSource<Reply>().Task);
        using var client = new FeishuVcClient(new() { AccessToken = "t-given", Domain = server.Url });
        using var cancellation = new CancellationTokenSource();
        var call = client.Reserves.GetAsync(Clients.Id, cancellationToken: cancellation.Token);
        await Clients.UntilAsync(() => server.Requests.Count == 1);
        cancellation.Cancel();
        var error = Assert.CatchAsync<OperationCanceledException>(() => call)!;
        Assert.That(error.CancellationToken, Is.EqualTo(cancellation.Token));
    }

    [Test]
    public void ACallThatIsCancelledBeforehandSendsNothing()
    {
        using var server = Server.OfApp();
        using var client = Clients.OfApp(server);
        Assert.CatchAsync<OperationCanceledException>(() => client.Reserves.GetAsync(Clients.Id, null, new CancellationToken(true)));
    }

    [Test]
    public async Task OneCallersEndDoesNotEndTheTokenRequestOfTheOthers()
    {
        var token = new TaskCompletionSource<Reply>();
        using var server = new Server(request => request.IsToken ? token.Task : Task.FromResult(Reply.Data("{}")));
        using var client = Clients.OfApp(server);
        using var cancellation = new CancellationTokenSource();
        var first = client.Reserves.GetAsync(Clients.Id, null, cancellation.Token);
        await Clients.UntilAsync(() => server.Requests.Count == 1);
        var second = client.Reserves.GetAsync(Clients.Id);
        cancellation.Cancel();
        Assert.CatchAsync<OperationCanceledException>(() => first);
        token.SetResult(Reply.Token("t-late"));
        await second;
        Assert.That(server.Requests, Has.Count.EqualTo(2));
        Assert.That(server.Requests[1].Headers["Authorization"], Is.EqualTo("Bearer t-late"));
    }

    [Test]
    public async Task AWaitBetweenAttemptsEnds()
    {
        using var server = new Server(_ => Reply.Json("{}", 503, ("Retry-After", "50")));
        using var client = new FeishuVcClient(new() { AccessToken = "t-given", Domain = server.Url });
        using var cancellation = new CancellationTokenSource();
        var call = client.Reserves.GetAsync(Clients.Id, null, cancellation.Token);
        await Clients.UntilAsync(() => server.Requests.Count == 1);
        cancellation.Cancel();
        Assert.CatchAsync<OperationCanceledException>(() => call);
    }

    [Test]
    public void TheDeadlineEndsTheWaitForAToken()
    {
        using var server = new Server(_ => new TaskCompletionSource<Reply>().Task);
        using var client = Clients.OfApp(server);
        var error = Assert.ThrowsAsync<ApiTimeoutException>(() =>
            client.Reserves.GetAsync(Clients.Id, new() { Deadline = TimeSpan.FromMilliseconds(30) }))!;
        Assert.That(error.Message, Does.Contain("deadline").And.StartWith("reserves.get: "));
    }
}
