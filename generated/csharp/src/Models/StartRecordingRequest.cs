// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>How to record.</summary>
[JsonConverter(typeof(InputConverter<StartRecordingRequest>))]
public sealed record StartRecordingRequest : Model
{
    /// <summary>Time zone of the times shown in the recording, in hours from UTC, from -12 to 12.</summary>
    public long? Timezone { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.Integer("timezone", Timezone);
    }
}
