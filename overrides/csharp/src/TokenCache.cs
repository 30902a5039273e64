using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>The tokens of one client, and how they are renewed.</summary>
/// <remarks>
/// What it promises, in every language of this SDK:
/// <list type="bullet">
/// <item><b>Key</b>: base URL, app id, hash of the secret, kind of token, tenant key. Two clients with different secrets never
/// share a token.</item>
/// <item><b>Windows</b>, from the lifetime that the server returned (ttl). <i>Advisory</i> from min(600 s, ttl/4), less a jitter
/// of up to 60 s and never more than that window, before the end: the current token keeps serving while one renewal runs in the
/// background; if that fails it is logged and tried again after 5 s, and no call fails or waits. <i>Mandatory</i> from
/// min(30 s, ttl/10) before the end: the token is not used any more; one caller's renewal serves everybody.</item>
/// <item><b>Single flight</b>: any number of concurrent calls without a valid token make exactly one token request for a key. A
/// failed one gives its error to those who wait and poisons nothing. A caller that is cancelled or runs out of time takes nobody
/// with it: the request runs apart from all of its callers.</item>
/// <item><b>Rejected token</b>: it is cleared only if it is still the stored one.</item>
/// <item><b>Time</b> inside the process is monotonic; a shared store uses wall time. A store that fails is logged and
/// bypassed.</item>
/// </list>
/// The numbers are in policy.yaml.
/// </remarks>
internal sealed class TokenCache(TimeProvider clock, Log log, ITokenStore? store) : IDisposable
{
    private readonly GuardedStore? _store = store is null ? null : new GuardedStore(store, log);
    private readonly object _mutex = new(); // guards the members, never held over I/O
    private readonly Dictionary<string, Entry> _entries = [];
    private readonly Dictionary<string, Task<string>> _flights = [];
    private readonly CancellationTokenSource _closing = new();

    /// <summary>Keeps a token that was just handed out.</summary>
    public void Put(string key, Grant grant)
    {
        lock (_mutex)
        {
            _entries[key] = new Entry(grant, clock.Monotonic() + grant.Lifetime);
        }
    }

    /// <summary>A valid token other than <paramref name="rejected"/>, unless the platform insists on it.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <param name="rejected">A token that the platform did not accept; it is cleared, unless it was replaced in the meantime.</param>
    /// <param name="deadline">Until when to wait, in seconds of the monotonic clock.</param>
    /// <param name="cancellationToken">Ends the wait, not the request.</param>
    public async Task<string> GetAsync(TokenSource source, string? rejected, double? deadline, CancellationToken cancellationToken)
    {
        Task<string>? flight;
        lock (_mutex)
        {
            var now = clock.Monotonic();
            var entry = _entries.GetValueOrDefault(source.Key);
            if (entry is not null && entry.Value == rejected)
            {
                entry.MandatoryAt = double.NegativeInfinity;
            }

            var isValid = entry is not null && now < entry.MandatoryAt;
            _flights.TryGetValue(source.Key, out flight);
            if (flight is null && (!isValid || now >= entry!.AdvisoryAt))
            {
                // In a task of its own, so that no caller's end ends it; it takes the mutex only after it is in the table.
                flight = _flights[source.Key] = Task.Run(() => FlyAsync(source, rejected), CancellationToken.None);
                _ = flight.ContinueWith(static done => _ = done.Exception, TaskScheduler.Default); // perhaps nobody waits
            }

            if (isValid)
            {
                return entry!.Value;
            }
        }

        try
        {
            var left = deadline is null ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(Math.Max(0, deadline.Value - clock.Monotonic()));
            return await flight!.WaitAsync(left, clock, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException error) when (!flight!.IsCompleted)
        {
            throw new ApiTimeoutException("the deadline passed while waiting for a token", cause: error);
        }
        catch (OperationCanceledException error) when (!cancellationToken.IsCancellationRequested && _closing.IsCancellationRequested)
        {
            throw new ConfigException("the client was closed while it waited for a token", cause: error);
        }
    }

    /// <summary>Ends the token requests that are under way.</summary>
    public void Dispose() => _closing.Cancel();

    private async Task<string> FlyAsync(TokenSource source, string? rejected)
    {
        try
        {
            var entry = await RenewAsync(source, rejected, _closing.Token).ConfigureAwait(false);
            lock (_mutex)
            {
                _entries[source.Key] = entry;
            }

            return entry.Value;
        }
        catch (Exception error)
        {
            Postpone(source.Key, error);
            throw;
        }
        finally
        {
            lock (_mutex)
            {
                _flights.Remove(source.Key);
            }
        }
    }

    /// <summary>After a failed renewal: lets the current token serve on, and tries again a little later.</summary>
    private void Postpone(string key, Exception error)
    {
        lock (_mutex)
        {
            var now = clock.Monotonic();
            if (!_entries.TryGetValue(key, out var entry) || now >= entry.MandatoryAt)
            {
                return;
            }

            entry.AdvisoryAt = now + Policy.Tokens.AdvisoryRetrySeconds;
        }

        // Not the error's text: it may quote the answer, or come from a caller's function.
        var known = error as FeishuVcException;
        log.Warning(
            $"a token could not be renewed, the current one serves on: {error.GetType().Name}, status {known?.HttpStatus}, code {known?.Code}, log id {known?.LogId}");
    }

    /// <summary>Gets a token from the store, or else from the platform.</summary>
    private async Task<Entry> RenewAsync(TokenSource source, string? rejected, CancellationToken cancellationToken)
    {
        if (_store is not { } shared || !source.IsShared)
        {
            return (await FetchAsync(source, cancellationToken).ConfigureAwait(false)).Entry;
        }

        return await shared.LockedAsync(source.Key, FromStoreOrFetchAsync, cancellationToken).ConfigureAwait(false);

        async Task<Entry> FromStoreOrFetchAsync()
        {
            var stored = await shared.GetAsync(source.Key, cancellationToken).ConfigureAwait(false);
            if (stored is not null && stored.Value == rejected)
            {
                await shared.DeleteAsync(source.Key, rejected, cancellationToken).ConfigureAwait(false);
            }
            else if (stored is not null && stored.Value != Current(source.Key)) // otherwise it is the one to be renewed
            {
                // Clocks differ: the token lives no longer than it was to live when it was new.
                var left = Math.Min(stored.ExpiresAt - clock.Time(), stored.Lifetime);
                var found = new Entry(new Grant(stored.Value, stored.Lifetime), clock.Monotonic() + left);
                if (clock.Monotonic() < found.MandatoryAt)
                {
                    return found;
                }
            }

            var started = clock.Time();
            var (entry, lifetime) = await FetchAsync(source, cancellationToken).ConfigureAwait(false);
            await shared.SetAsync(source.Key, new StoredToken(entry.Value, started + lifetime, lifetime), cancellationToken).ConfigureAwait(false);
            return entry;
        }
    }

    private async Task<(Entry Entry, double Lifetime)> FetchAsync(TokenSource source, CancellationToken cancellationToken)
    {
        var started = clock.Monotonic(); // before the request: the platform's clock ran while the answer travelled
        var grant = await source.FetchAsync(cancellationToken).ConfigureAwait(false);
        return (new Entry(grant, started + grant.Lifetime), grant.Lifetime);
    }

    private string? Current(string key)
    {
        lock (_mutex)
        {
            return _entries.GetValueOrDefault(key)?.Value;
        }
    }

    /// <summary>A token in memory, with the moments at which its windows begin, in seconds of the monotonic clock.</summary>
    private sealed class Entry
    {
        public Entry(Grant grant, double endsAt)
        {
            var advisory = Math.Min(Policy.Tokens.AdvisorySeconds, grant.Lifetime * Policy.Tokens.AdvisoryFraction);
            var jitter = Math.Min(Policy.Tokens.AdvisoryJitterSeconds, advisory) * Random.Shared.NextDouble();
            Value = grant.Value;
            AdvisoryAt = endsAt - advisory + jitter;
            MandatoryAt = endsAt - Math.Min(Policy.Tokens.MandatorySeconds, grant.Lifetime * Policy.Tokens.MandatoryFraction);
        }

        public string Value { get; }

        public double AdvisoryAt { get; set; }

        public double MandatoryAt { get; set; }
    }
}
