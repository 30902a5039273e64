using System;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

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
