using System.Linq;

namespace FeishuVc;

/// <summary>What the runtime must know of an operation. The generated resources declare one for each method.</summary>
/// <param name="Name"><c>resource.method</c>, as errors print it.</param>
/// <param name="Method">HTTP method.</param>
/// <param name="Path">Path with <c>{name}</c> in place of values.</param>
internal sealed record Operation(string Name, string Method, string Path)
{
    public const string TenantToken = "tenant_access_token";
    public const string UserToken = "user_access_token";

    /// <summary>Kinds of token that the operation takes.</summary>
    public string[] Tokens { get; init; } = [];

    /// <summary>Permissions, any one of which is needed.</summary>
    public string[] Scopes { get; init; } = [];

    /// <summary>Whether the operation may be repeated although its method says otherwise.</summary>
    public bool IsRetryable { get; init; }

    /// <summary>Whether the operation may be sent again even if it was carried out.</summary>
    public bool IsRepeatable => IsRetryable || Policy.Retries.Methods.Contains(Method);
}
