using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

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
