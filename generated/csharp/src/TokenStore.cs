// Code copied from overrides/csharp/src/TokenStore.cs by make. DO NOT EDIT.

using System;
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
