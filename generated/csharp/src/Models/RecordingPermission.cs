// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>What access is.</summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct RecordingPermission(long Value)
{
    /// <summary>View.</summary>
    public static RecordingPermission View { get; } = new(1);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>VIEW</c>.</returns>
    public override string ToString() => Value switch
    {
        1 => "VIEW",
        _ => $"UNKNOWN_{Value}",
    };
}
