using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FeishuVc.Models;
using FeishuVc.Resources;
using NUnit.Framework;

namespace FeishuVc.Tests;

internal sealed class PaginationTests
{
    private static readonly MeetingsListByNoOptions Options = new()
    {
        MeetingNo = "123456789",
        StartTime = DateTimeOffset.UnixEpoch.AddDays(1),
        EndTime = DateTimeOffset.UnixEpoch.AddDays(2),
    };

    [Test]
    public async Task PagesAreFetchedWhenTheyAreNeeded()
    {
        using var server = Pages(3);
        using var client = Clients.OfApp(server);
        var seen = new List<string?>();
        var all = client.Meetings.ListByNoAllAsync(Options);
        Assert.That(server.Requests, Is.Empty);
        await foreach (var meeting in all)
        {
            seen.Add(meeting.Id);
            Assert.That(server.Requests.Count(request => !request.IsToken), Is.EqualTo((seen.Count + 1) / 2));
        }

        Assert.That(seen, Is.EqualTo(new[] { "1a", "1b", "2a", "2b", "3a", "3b" }));
    }

    [Test]
    public async Task BreakingOffAsksForNoMore()
    {
        using var server = Pages(3);
        using var client = Clients.OfApp(server);
        await foreach (var meeting in client.Meetings.ListByNoAllAsync(Options))
        {
            break;
        }

        Assert.That(server.Requests.Count(request => !request.IsToken), Is.EqualTo(1));
    }

    [Test]
    public async Task WithCancellationEndsTheIteration()
    {
        using var server = Pages(3);
        using var client = Clients.OfApp(server);
        using var cancellation = new CancellationTokenSource();
        var seen = new List<MeetingBrief>();
        Assert.CatchAsync<OperationCanceledException>(async () =>
        {
            await foreach (var meeting in client.Meetings.ListByNoAllAsync(Options).WithCancellation(cancellation.Token))
            {
                seen.Add(meeting);
                cancellation.Cancel();
            }
        });
        Assert.That(seen, Has.Count.EqualTo(2)); // those of a page that is there are still given
        await Task.CompletedTask;
    }

    [Test]
    public async Task AStartInTheMiddleIsPossible()
    {
        using var server = Pages(3);
        using var client = Clients.OfApp(server);
        var options = new MeetingsListByNoOptions { MeetingNo = "1", StartTime = Options.StartTime, EndTime = Options.EndTime, PageToken = "3" };
        var seen = new List<string?>();
        await foreach (var meeting in client.Meetings.ListByNoAllAsync(options))
        {
            seen.Add(meeting.Id);
        }

        Assert.That(seen, Is.EqualTo(new[] { "3a", "3b" }));
    }

    [TestCase("")]
    [TestCase("1")]
    public void ABrokenPromiseOfAnotherPageEnds(string token)
    {
        using var server = Server.OfApp($$"""{"has_more": true, "page_token": "{{token}}", "meeting_briefs": []}""");
        using var client = Clients.OfApp(server);
        Assert.ThrowsAsync<DecodeException>(async () =>
        {
            await foreach (var meeting in client.Meetings.ListByNoAllAsync(Options))
            {
                Assert.Fail("there is none");
            }
        });
    }

    private static Server Pages(int count) => Server.OfApp(request =>
    {
        var given = request.Target.Split("page_token=");
        var page = given.Length > 1 ? int.Parse(given[1]) : 1;
        var more = page < count ? $"\"has_more\": true, \"page_token\": \"{page + 1}\", " : "\"has_more\": false, ";
        return Task.FromResult(Reply.Data($$"""{ {{more}}"meeting_briefs": [{"id": "{{page}}a"}, {"id": "{{page}}b"}]}"""));
    });
}
