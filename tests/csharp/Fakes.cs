using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc.Tests;

/// <summary>Clock and sleeper: a wait is noted, and time moves on at once. Timers are the system's.</summary>
internal sealed class VirtualTime : TimeProvider, ISleeper
{
    private readonly object _mutex = new();
    private readonly List<TimeSpan> _sleeps = [];
    private TimeSpan _passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public IReadOnlyList<TimeSpan> Sleeps
    {
        get
        {
            lock (_mutex)
            {
                return [.. _sleeps];
            }
        }
    }

    public override long GetTimestamp() => TimeSpan.TicksPerHour + Passed.Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(1_700_000_000) + Passed;

    public void Advance(TimeSpan time)
    {
        lock (_mutex)
        {
            _passed += time;
        }
    }

    public Task SleepAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        lock (_mutex)
        {
            _sleeps.Add(duration);
        }

        Advance(duration);
        return Task.CompletedTask;
    }

    private TimeSpan Passed
    {
        get
        {
            lock (_mutex)
            {
                return _passed;
            }
        }
    }
}

/// <summary>A transport that answers by itself.</summary>
internal sealed class FakeHandler(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    public bool IsDisposed { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(answer(request));

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

/// <summary>Collects what is logged.</summary>
internal sealed class Entries
{
    private readonly List<LogEntry> _entries = [];

    public IReadOnlyList<LogEntry> All
    {
        get
        {
            lock (_entries)
            {
                return [.. _entries];
            }
        }
    }

    public string Text => string.Join('\n', All.Select(entry => $"{entry.Severity} {entry.Message}"));

    public void Add(LogEntry entry)
    {
        lock (_entries)
        {
            _entries.Add(entry);
        }
    }
}

internal static class Clients
{
    public const string Id = "6911188411932033028";

    /// <summary>A client of an app at a server, without retries.</summary>
    public static FeishuVcClient OfApp(Server server, ITokenStore? store = null, TimeProvider? clock = null, Action<LogEntry>? logger = null) =>
        new(new()
        {
            AppId = "cli_a",
            AppSecret = "secret-of-app-a",
            Domain = server.Url,
            MaxRetries = 0,
            TokenStore = store,
            Clock = clock,
            Logger = logger,
        });

    /// <summary>Waits until something is so that other threads bring about; the runner's own timeout ends it otherwise.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(1);
        }
    }
}
