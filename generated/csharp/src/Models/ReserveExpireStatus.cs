// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>
/// Whether a reservation can still be used. The documentation's example has 0, which it does not explain.
/// </summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct ReserveExpireStatus(long Value)
{
    /// <summary>Not expired.</summary>
    public static ReserveExpireStatus Valid { get; } = new(1);

    /// <summary>Expired.</summary>
    public static ReserveExpireStatus Expired { get; } = new(2);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>VALID</c>.</returns>
    public override string ToString() => Value switch
    {
        1 => "VALID",
        2 => "EXPIRED",
        _ => $"UNKNOWN_{Value}",
    };
}
