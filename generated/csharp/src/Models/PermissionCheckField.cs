// Code generated from openapi.yaml by make. DO NOT EDIT.

namespace FeishuVc.Models;

/// <summary>What <c>check_list</c> holds.</summary>
/// <remarks>Open: a value that is not listed may arrive and is kept. In a <c>switch</c>, compare <c>Value</c> or use <c>when</c>.</remarks>
/// <param name="Value">As the platform has it.</param>
public readonly record struct PermissionCheckField(long Value)
{
    /// <summary>User ids.</summary>
    public static PermissionCheckField UserId { get; } = new(1);

    /// <summary>User types.</summary>
    public static PermissionCheckField UserType { get; } = new(2);

    /// <summary>Tenant keys.</summary>
    public static PermissionCheckField TenantKey { get; } = new(3);

    /// <summary>Name of the value, as in the platform's documentation; <c>UNKNOWN_…</c> if this version does not know it.</summary>
    /// <returns>Such as <c>USER_ID</c>.</returns>
    public override string ToString() => Value switch
    {
        1 => "USER_ID",
        2 => "USER_TYPE",
        3 => "TENANT_KEY",
        _ => $"UNKNOWN_{Value}",
    };
}
