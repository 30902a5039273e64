namespace FeishuVc;

/// <summary>Kind of an app.</summary>
/// <param name="Value">As it is configured: <c>custom</c> or <c>store</c>.</param>
public readonly record struct AppType(string Value)
{
    /// <summary>An app of one tenant. The default.</summary>
    public static AppType Custom { get; } = new("custom");

    /// <summary>An app of the app store, which acts in many tenants. It needs an app ticket and, per call, a tenant key.</summary>
    public static AppType Store { get; } = new("store");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
