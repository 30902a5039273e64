using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>What a token request brought: the token and its lifetime in seconds, infinite if the end is not known.</summary>
internal readonly struct Grant(string value, double lifetime)
{
    public string Value => value;

    public double Lifetime => lifetime;
}

/// <summary>Where the tokens of one key come from.</summary>
/// <param name="key">What tells this token from others.</param>
/// <param name="isShared">Whether the token may be kept in a store that others use.</param>
internal abstract class TokenSource(string key, bool isShared)
{
    public string Key => key;

    public bool IsShared => isShared;

    /// <summary>Gets a new token.</summary>
    public abstract Task<Grant> FetchAsync(CancellationToken cancellationToken);
}
