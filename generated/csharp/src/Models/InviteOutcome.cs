// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>What came of an invitation.</summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct InviteOutcome(long Value)
{
    /// <summary>Invited.</summary>
    public static InviteOutcome Succeeded { get; } = new(1);

    /// <summary>Not invited.</summary>
    public static InviteOutcome Failed { get; } = new(2);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>SUCCEEDED</c>.</returns>
    public override string ToString() => Value switch
    {
        1 => "SUCCEEDED",
        2 => "FAILED",
        _ => $"UNKNOWN_{Value}",
    };
}
