// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>Who is meant.</summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct RecordingPermissionType(long Value)
{
    /// <summary>A user.</summary>
    public static RecordingPermissionType User { get; } = new(1);

    /// <summary>A group.</summary>
    public static RecordingPermissionType Group { get; } = new(2);

    /// <summary>Everybody in the tenant.</summary>
    public static RecordingPermissionType Tenant { get; } = new(3);

    /// <summary>Everybody.</summary>
    public static RecordingPermissionType Public { get; } = new(4);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>USER</c>.</returns>
    public override string ToString() => Value switch
    {
        1 => "USER",
        2 => "GROUP",
        3 => "TENANT",
        4 => "PUBLIC",
        _ => $"UNKNOWN_{Value}",
    };
}
