// Code copied from overrides/csharp/src/TokenProvider.cs by make. DO NOT EDIT.

using System;
using System.Threading;
using System.Threading.Tasks;

namespace FeishuVc;

/// <summary>A token from an <see cref="ITokenProvider"/>.</summary>
/// <param name="Value">The token.</param>
/// <param name="ExpiresIn">How long it lives from now on.</param>
public sealed record ProvidedToken(string Value, TimeSpan ExpiresIn)
{
    /// <summary>Everything but the token.</summary>
    /// <returns>For logs and debuggers.</returns>
    public override string ToString() => $"ProvidedToken {{ Value = ***, ExpiresIn = {ExpiresIn} }}";
}

/// <summary>Gets tenant tokens from elsewhere, such as a service that keeps the app secret for others.</summary>
/// <remarks>
/// What it returns is kept and renewed like the platform's own tokens, and no two calls of it run at once for a tenant.
/// </remarks>
public interface ITokenProvider
{
    /// <summary>Gets a tenant token.</summary>
    /// <param name="tenantKey">The tenant, for store apps.</param>
    /// <param name="cancellationToken">Cancelled when the client is disposed of.</param>
    /// <returns>The token.</returns>
    Task<ProvidedToken> GetTokenAsync(string? tenantKey, CancellationToken cancellationToken);
}
