// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>State of a participant.</summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct ParticipantStatus(long Value)
{
    /// <summary>Is being called.</summary>
    public static ParticipantStatus Calling { get; } = new(1);

    /// <summary>Is in the meeting.</summary>
    public static ParticipantStatus InMeeting { get; } = new(2);

    /// <summary>The telephone rings.</summary>
    public static ParticipantStatus Ringing { get; } = new(3);

    /// <summary>Is not in the meeting or has left it.</summary>
    public static ParticipantStatus Left { get; } = new(4);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>CALLING</c>.</returns>
    public override string ToString() => Value switch
    {
        1 => "CALLING",
        2 => "IN_MEETING",
        3 => "RINGING",
        4 => "LEFT",
        _ => $"UNKNOWN_{Value}",
    };
}
