using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>Iterates over what comes in pages.</summary>
internal static class Pagination
{
    /// <summary>The items of all pages. Each page is fetched when its first item is asked for.</summary>
    /// <param name="fetch">Gets the page that begins at a token, the first one for null.</param>
    /// <param name="items">The items of a page.</param>
    /// <param name="next">Whether there is another page, and where it begins.</param>
    /// <param name="tokenField">Name of the field with the token, for errors.</param>
    /// <param name="cancellationToken">Ends the iteration.</param>
    /// <exception cref="DecodeException">An answer promises another page and does not say where, or where we have been.</exception>
    public static async IAsyncEnumerable<TItem> AllAsync<TPage, TItem>(
        Func<string?, CancellationToken, Task<TPage>> fetch,
        Func<TPage, IReadOnlyList<TItem>?> items,
        Func<TPage, (bool? HasMore, string? Token)> next,
        string tokenField,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(); // keeps a broken answer from becoming an endless loop
        string? token = null;
        while (true)
        {
            var page = await fetch(token, cancellationToken).ConfigureAwait(false);
            foreach (var item in items(page) ?? [])
            {
                yield return item;
            }

            var (hasMore, following) = next(page);
            if (hasMore != true)
            {
                yield break;
            }

            if (string.IsNullOrEmpty(following) || !seen.Add(following))
            {
                var what = string.IsNullOrEmpty(following) ? "is empty" : "was given before";
                throw new DecodeException($"the answer promises another page, but its {tokenField} {what}");
            }

            token = following;
        }
    }
}
