// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>How a meeting begins.</summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct MeetingInitialType(long Value)
{
    /// <summary>A meeting of several people.</summary>
    public static MeetingInitialType GroupMeeting { get; } = new(1);

    /// <summary>A call between two. Only to telephones.</summary>
    public static MeetingInitialType OneToOneCall { get; } = new(2);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>GROUP_MEETING</c>.</returns>
    public override string ToString() => Value switch
    {
        1 => "GROUP_MEETING",
        2 => "ONE_TO_ONE_CALL",
        _ => $"UNKNOWN_{Value}",
    };
}
