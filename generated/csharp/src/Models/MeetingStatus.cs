// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>State of a meeting.</summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct MeetingStatus(long Value)
{
    /// <summary>The callee is being called.</summary>
    public static MeetingStatus Calling { get; } = new(1);

    /// <summary>The meeting is going on.</summary>
    public static MeetingStatus InProgress { get; } = new(2);

    /// <summary>The meeting has ended.</summary>
    public static MeetingStatus Ended { get; } = new(3);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>CALLING</c>.</returns>
    public override string ToString() => Value switch
    {
        1 => "CALLING",
        2 => "IN_PROGRESS",
        3 => "ENDED",
        _ => $"UNKNOWN_{Value}",
    };
}
