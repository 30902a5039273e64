// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Whose access to a recording changes.</summary>
[JsonConverter(typeof(InputConverter<RecordingPermissionObjectInput>))]
public sealed record RecordingPermissionObjectInput : Model
{
    /// <summary>User id or group id (open_chat_id); left out for a tenant and for everybody.</summary>
    public string? Id { get; init; }

    /// <summary>Who is meant.</summary>
    public required RecordingPermissionType Type { get; init; }

    /// <summary>What access is.</summary>
    public required RecordingPermission Permission { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.Text("id", Id);
        writer.Integer("type", Type.Value);
        writer.Integer("permission", Permission.Value);
    }
}
