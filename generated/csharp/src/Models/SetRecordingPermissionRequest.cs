// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Who gets access.</summary>
[JsonConverter(typeof(InputConverter<SetRecordingPermissionRequest>))]
public sealed record SetRecordingPermissionRequest : Model
{
    /// <summary>Whose access changes.</summary>
    public required IReadOnlyList<RecordingPermissionObjectInput> PermissionObjects { get; init; }

    /// <summary>Whether access is given or taken away.</summary>
    public RecordingPermissionAction? ActionType { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.List("permission_objects", PermissionObjects, static (to, item) => to.Value(item));
        writer.Integer("action_type", ActionType?.Value);
    }
}
