// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>What somebody may do.</summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct ActionPermissionKind(long Value)
{
    /// <summary>Become host.</summary>
    public static ActionPermissionKind BecomeHost { get; } = new(1);

    /// <summary>Invite others.</summary>
    public static ActionPermissionKind Invite { get; } = new(2);

    /// <summary>Join.</summary>
    public static ActionPermissionKind Join { get; } = new(3);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>BECOME_HOST</c>.</returns>
    public override string ToString() => Value switch
    {
        1 => "BECOME_HOST",
        2 => "INVITE",
        3 => "JOIN",
        _ => $"UNKNOWN_{Value}",
    };
}
