// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>What kind of user it is.</summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct UserType(long Value)
{
    /// <summary>A Feishu or Lark user.</summary>
    public static UserType LarkUser { get; } = new(1);

    /// <summary>A meeting room.</summary>
    public static UserType Room { get; } = new(2);

    /// <summary>A user of documents.</summary>
    public static UserType DocUser { get; } = new(3);

    /// <summary>A user of the stand-alone product.</summary>
    public static UserType NeoUser { get; } = new(4);

    /// <summary>A guest of the stand-alone product.</summary>
    public static UserType NeoGuest { get; } = new(5);

    /// <summary>A telephone.</summary>
    public static UserType Pstn { get; } = new(6);

    /// <summary>A SIP device.</summary>
    public static UserType Sip { get; } = new(7);

    /// <summary>A share box. Documented for events only.</summary>
    public static UserType ShareBox { get; } = new(8);

    /// <summary>An app of the open platform. Documented for events only.</summary>
    public static UserType OpenPlatformApp { get; } = new(9);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>LARK_USER</c>.</returns>
    public override string ToString() => Value switch
    {
        1 => "LARK_USER",
        2 => "ROOM",
        3 => "DOC_USER",
        4 => "NEO_USER",
        5 => "NEO_GUEST",
        6 => "PSTN",
        7 => "SIP",
        8 => "SHARE_BOX",
        9 => "OPEN_PLATFORM_APP",
        _ => $"UNKNOWN_{Value}",
    };
}
