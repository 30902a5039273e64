// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>How <c>check_list</c> counts.</summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct PermissionCheckMode(long Value)
{
    /// <summary>Those on the list may.</summary>
    public static PermissionCheckMode Allow { get; } = new(1);

    /// <summary>Those on the list may not.</summary>
    public static PermissionCheckMode Deny { get; } = new(2);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>ALLOW</c>.</returns>
    public override string ToString() => Value switch
    {
        1 => "ALLOW",
        2 => "DENY",
        _ => $"UNKNOWN_{Value}",
    };
}
