// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>
/// Kind of a user id. <c>open_id</c> differs between apps, <c>union_id</c> is the same in all apps of one developer,
/// <c>user_id</c> is unique in one tenant.
/// </summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct UserIdType(string Value)
{
    /// <summary>The user in one app (<c>ou_…</c>). The default.</summary>
    public static UserIdType OpenId { get; } = new("open_id");

    /// <summary>The user in all apps of one developer (<c>on_…</c>).</summary>
    public static UserIdType UnionId { get; } = new("union_id");

    /// <summary>The user in one tenant.</summary>
    public static UserIdType UserId { get; } = new("user_id");

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>OPEN_ID</c>.</returns>
    public override string ToString() => Value switch
    {
        "open_id" => "OPEN_ID",
        "union_id" => "UNION_ID",
        "user_id" => "USER_ID",
        _ => $"UNKNOWN_{Value}",
    };
}
