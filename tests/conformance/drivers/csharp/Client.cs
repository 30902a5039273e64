using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc.Conformance;

/// <summary>A client of the SDK, made as the frame says.</summary>
internal sealed class Client
{
    private static readonly ConcurrentDictionary<string, MemoryTokenStore> Stores = new();
    private bool _fails;

    public Client(JsonObject frame)
    {
        var given = frame["config"]!.AsObject();
        var isVirtual = (string?)frame["clock"] == "virtual";
        var pair = given["user_token"] as JsonObject;
        var now = isVirtual ? Time.GetUtcNow() : DateTimeOffset.UtcNow;
        var store = ((string?)given["token_store"] ?? "").Split(':', 2);
        _fails = (string?)given["on_refresh"] == "fail_once";
        Sdk = new FeishuVcClient(new()
        {
            AppId = (string?)given["app_id"],
            AppSecret = (string?)given["app_secret"],
            AccessToken = (string?)given["access_token"],
            AppType = (string?)given["app_type"] is { } type ? new AppType(type) : null,
            AppTicket = (string?)given["app_ticket"],
            Domain = given.ContainsKey("domain") ? (string?)given["domain"] : (string?)frame["base_url"],
            Timeout = Span(given, "timeout_ms"),
            ConnectTimeout = Span(given, "connect_timeout_ms"),
            Deadline = Span(given, "deadline_ms"),
            MaxRetries = (int?)given["max_retries"],
            Proxy = (string?)given["proxy"],
            UserAgent = (string?)given["user_agent"],
            UserToken = pair is null ? null : new UserToken
            {
                AccessToken = (string)pair["access_token"]!,
                RefreshToken = (string?)pair["refresh_token"],
                ExpiresAt = (double?)pair["expires_in"] is { } left ? now.AddSeconds(left) : null,
            },
            OnRefresh = pair is null ? null : OnRefreshAsync,
            TokenStore = store[0] switch
            {
                "memory" => Stores.GetOrAdd(store[1], _ => new MemoryTokenStore()),
                "file" => new FileTokenStore(store[1]),
                "failing" => new FailingStore(),
                _ => null,
            },
            Logger = entry => Console.Error.WriteLine($"{entry.Severity}: {entry.Message}"),
            Clock = isVirtual ? Time : null,
            Sleeper = isVirtual ? Time : null,
        });
    }

    public FeishuVcClient Sdk { get; }

    public VirtualTime Time { get; } = new();

    public List<UserToken> Refreshed { get; } = [];

    /// <summary>Finds the method, and makes its arguments of those in a frame.</summary>
    public Func<CancellationToken, Task<object?>> Prepare(JsonObject frame)
    {
        var args = frame["args"]!.AsObject();
        var names = ((string)frame["method"]!).Split('.').Select(Canonical.Pascal).ToArray();
        var owner = names.Length == 1 ? Sdk : typeof(FeishuVcClient).GetProperty(names[0])!.GetValue(Sdk)!;
        var method = owner.GetType().GetMethod(names[^1] + "Async") ?? owner.GetType().GetMethod(names[^1])
            ?? throw new MissingMethodException(names[^1]);
        return async cancellationToken =>
        {
            var values = method.GetParameters().Select(parameter => parameter.Name switch
            {
                "cancellationToken" => cancellationToken,
                "options" => Options(parameter.ParameterType, args, frame["options"] as JsonObject ?? []),
                "body" => Canonical.Value(parameter.ParameterType, args["body"] ?? new JsonObject()),
                var name => (string?)args[Canonical.Snake(name!)],
            });
            var result = method.Invoke(owner, BindingFlags.DoNotWrapExceptions, null, values.ToArray(), null);
            if (result is not Task task)
            {
                return result;
            }

            await task;
            return method.ReturnType == typeof(Task) ? null : ((dynamic)task).Result;
        };
    }

    private static object Options(Type type, JsonObject args, JsonObject options)
    {
        var given = new JsonObject();
        foreach (var (name, value) in args.Concat(options))
        {
            if (value is not null)
            {
                given[name.EndsWith("_ms", StringComparison.Ordinal) ? name[..^3] : name] = value.DeepClone();
            }
        }

        return Canonical.Value(type, given)!;
    }

    private static TimeSpan? Span(JsonObject given, string name) =>
        (double?)given[name] is { } value ? TimeSpan.FromMilliseconds(value) : null;

    private Task OnRefreshAsync(UserToken pair)
    {
        if (_fails)
        {
            _fails = false;
            throw new CallbackException();
        }

        Refreshed.Add(pair);
        return Task.CompletedTask;
    }
}

/// <summary>Clock and sleeper: a wait is noted, and time moves on at once. Timers are the system's.</summary>
internal sealed class VirtualTime : TimeProvider, ISleeper
{
    private readonly List<long> _sleepsMs = [];
    private TimeSpan _passed;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public IReadOnlyList<long> SleepsMs
    {
        get
        {
            lock (_sleepsMs)
            {
                return [.. _sleepsMs];
            }
        }
    }

    public override long GetTimestamp() => TimeSpan.TicksPerHour + Passed().Ticks;

    public override DateTimeOffset GetUtcNow() => DateTimeOffset.FromUnixTimeSeconds(1_700_000_000) + Passed();

    public void Advance(TimeSpan time)
    {
        lock (_sleepsMs)
        {
            _passed += time;
        }
    }

    public Task SleepAsync(TimeSpan duration, CancellationToken cancellationToken)
    {
        lock (_sleepsMs)
        {
            _sleepsMs.Add((long)Math.Round(duration.TotalMilliseconds));
            _passed += duration;
        }

        return Task.CompletedTask;
    }

    private TimeSpan Passed()
    {
        lock (_sleepsMs)
        {
            return _passed;
        }
    }
}

/// <summary>What <c>OnRefresh</c> throws when it is told to fail.</summary>
internal sealed class CallbackException() : Exception("the pair could not be kept");

internal sealed class FailingStore : ITokenStore
{
    public ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken) => throw Down();

    public ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken) => throw Down($"{token.Value}");

    public ValueTask DeleteAsync(string key, string value, CancellationToken cancellationToken) => throw Down(value);

    public ValueTask<IAsyncDisposable> LockAsync(string key, CancellationToken cancellationToken) => throw Down();

    private static IOException Down(string what = "") => new($"the store is down {what}");
}
