// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Who may do something.</summary>
[JsonConverter(typeof(InputConverter<ActionPermissionInput>))]
public sealed record ActionPermissionInput : Model
{
    /// <summary>What somebody may do.</summary>
    public required ActionPermissionKind Permission { get; init; }

    /// <summary>Whoever passes one of them may.</summary>
    public required IReadOnlyList<PermissionCheckerInput> PermissionCheckers { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.Integer("permission", Permission.Value);
        writer.List("permission_checkers", PermissionCheckers, static (to, item) => to.Value(item));
    }
}
