using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>A token in a store.</summary>
/// <param name="Value">The token.</param>
/// <param name="ExpiresAt">When it ends, in seconds since 1970-01-01T00:00:00Z.</param>
/// <param name="Lifetime">How long it was to live when the platform handed it out, in seconds.</param>
public sealed record StoredToken(string Value, double ExpiresAt, double Lifetime)
{
    /// <summary>Everything but the token.</summary>
    /// <returns>For logs and debuggers.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"StoredToken {{ Value = ***, ExpiresAt = {ExpiresAt}, Lifetime = {Lifetime} }}");

    /// <summary>Whether a value can be a token: text that fits into a header.</summary>
    internal static bool IsToken(string? value) => !string.IsNullOrEmpty(value) && FitsHeader(value);

    internal static bool FitsHeader(string value) => value.All(each => each is >= ' ' and <= '~') && value == value.Trim(' ');
}

/// <summary>Keeps tokens for several clients or processes.</summary>
/// <remarks>
/// A store is asked only when a client has no valid token of its own, or renews it; never once per call. A store that
/// fails is logged and bypassed. A key names base URL, app, a hash of the secret, kind of token and tenant; it holds no
/// secret. The methods are called from several threads at once.
/// </remarks>
public interface ITokenStore
{
    /// <summary>Gives the token under a key, or null; one that has ended may be returned.</summary>
    /// <param name="key">Which token.</param>
    /// <param name="cancellationToken">Cancelled when the client is disposed of.</param>
    /// <returns>The token.</returns>
    ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken);

    /// <summary>Keeps a token in place of what is there.</summary>
    /// <param name="key">Which token.</param>
    /// <param name="token">The token.</param>
    /// <param name="cancellationToken">Cancelled when the client is disposed of.</param>
    /// <returns>When it is kept.</returns>
    ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken);

    /// <summary>Removes the token under a key, if it still is <paramref name="value"/>.</summary>
    /// <param name="key">Which token.</param>
    /// <param name="value">What it must be.</param>
    /// <param name="cancellationToken">Cancelled when the client is disposed of.</param>
    /// <returns>When it is removed.</returns>
    ValueTask DeleteAsync(string key, string value, CancellationToken cancellationToken);

    /// <summary>Locks a key; who fetches a token holds the lock, so that the others find it in the store.</summary>
    /// <param name="key">Which token.</param>
    /// <param name="cancellationToken">Cancelled when the client is disposed of.</param>
    /// <returns>The lock; disposing of it frees it.</returns>
    ValueTask<IAsyncDisposable> LockAsync(string key, CancellationToken cancellationToken);
}

/// <summary>Keeps tokens in memory, for clients of one process that are given the same store.</summary>
public sealed class MemoryTokenStore : ITokenStore
{
    private readonly ConcurrentDictionary<string, StoredToken> _tokens = new();
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _locks = new();

    /// <inheritdoc/>
    public ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken) => new(_tokens.GetValueOrDefault(key));

    /// <inheritdoc/>
    public ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken)
    {
        _tokens[key] = token;
        return default;
    }

    /// <inheritdoc/>
    public ValueTask DeleteAsync(string key, string value, CancellationToken cancellationToken)
    {
        if (_tokens.TryGetValue(key, out var token) && token.Value == value)
        {
            _tokens.TryRemove(new(key, token)); // only this one: another may have come in the meantime
        }

        return default;
    }

    /// <inheritdoc/>
    public async ValueTask<IAsyncDisposable> LockAsync(string key, CancellationToken cancellationToken)
    {
        var mutex = _locks.GetOrAdd(key, _ => new SemaphoreSlim(1, 1));
        await mutex.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Hold(mutex);
    }

    private sealed class Hold(SemaphoreSlim mutex) : IAsyncDisposable
    {
        public ValueTask DisposeAsync()
        {
            mutex.Release();
            return default;
        }
    }
}

/// <summary>A store whose failures are logged and have no other effect.</summary>
internal sealed class GuardedStore(ITokenStore store, Log log)
{
    public ValueTask<StoredToken?> GetAsync(string key, CancellationToken cancellationToken) => Guarded(
        "read",
        async () =>
        {
            var token = await store.GetAsync(key, cancellationToken).ConfigureAwait(false);
            var isSound = token is null
                || (StoredToken.IsToken(token.Value) && token.Lifetime > 0 && double.IsFinite(token.Lifetime) && double.IsFinite(token.ExpiresAt));
            return isSound ? token : throw new FormatException("not a token");
        });

    public async ValueTask SetAsync(string key, StoredToken token, CancellationToken cancellationToken) => await Guarded<object>(
        "written",
        async () =>
        {
            await store.SetAsync(key, token, cancellationToken).ConfigureAwait(false);
            return null;
        }).ConfigureAwait(false);

    public async ValueTask DeleteAsync(string key, string value, CancellationToken cancellationToken) => await Guarded<object>(
        "cleared",
        async () =>
        {
            await store.DeleteAsync(key, value, cancellationToken).ConfigureAwait(false);
            return null;
        }).ConfigureAwait(false);

    /// <summary>Runs something under the store's lock; without it if the store fails.</summary>
    public async Task<T> LockedAsync<T>(string key, Func<Task<T>> run, CancellationToken cancellationToken)
    {
        var hold = await Guarded<IAsyncDisposable>(
            "locked", async () => await store.LockAsync(key, cancellationToken).ConfigureAwait(false)).ConfigureAwait(false);
        try
        {
            return await run().ConfigureAwait(false);
        }
        finally
        {
            if (hold is not null)
            {
                await Guarded<object>(
                    "unlocked",
                    async () =>
                    {
                        await hold.DisposeAsync().ConfigureAwait(false);
                        return null;
                    }).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask<T?> Guarded<T>(string what, Func<Task<T?>> run)
        where T : class
    {
        try
        {
            return await run().ConfigureAwait(false);
        }
        catch (Exception error)
        {
            // The text of a foreign exception may quote what was stored; its type cannot.
            log.Warning($"the token store could not be {what} and is bypassed: {error.GetType().Name}");
            return null;
        }
    }
}
