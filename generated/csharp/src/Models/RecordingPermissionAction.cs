// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>Whether access is given or taken away.</summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct RecordingPermissionAction(long Value)
{
    /// <summary>Give access. The default.</summary>
    public static RecordingPermissionAction Grant { get; } = new(0);

    /// <summary>Take it away.</summary>
    public static RecordingPermissionAction Revoke { get; } = new(1);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>GRANT</c>.</returns>
    public override string ToString() => Value switch
    {
        0 => "GRANT",
        1 => "REVOKE",
        _ => $"UNKNOWN_{Value}",
    };
}
