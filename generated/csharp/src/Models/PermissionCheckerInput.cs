// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Tells who may.</summary>
[JsonConverter(typeof(InputConverter<PermissionCheckerInput>))]
public sealed record PermissionCheckerInput : Model
{
    /// <summary>What <c>check_list</c> holds.</summary>
    public required PermissionCheckField CheckField { get; init; }

    /// <summary>How <c>check_list</c> counts.</summary>
    public required PermissionCheckMode CheckMode { get; init; }

    /// <summary>User ids, user types (1, 2, 6 or 7) or tenant keys, as <c>check_field</c> says.</summary>
    public required IReadOnlyList<string> CheckList { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.Integer("check_field", CheckField.Value);
        writer.Integer("check_mode", CheckMode.Value);
        writer.List("check_list", CheckList, static (to, item) => to.Value(item));
    }
}
