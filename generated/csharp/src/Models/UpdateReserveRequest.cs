// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>What to change. What is left out stays as it is.</summary>
[JsonConverter(typeof(InputConverter<UpdateReserveRequest>))]
public sealed record UpdateReserveRequest : Model
{
    private readonly Given<DateTimeOffset?> _endTime;

    /// <summary>When the reservation expires, at most 30 days ahead.</summary>
    /// <remarks>Null clears it; what is not assigned is not sent.</remarks>
    public DateTimeOffset? EndTime
    {
        get => _endTime.Value;
        init => _endTime = new(value);
    }

    /// <summary>Settings of a meeting to be reserved.</summary>
    public MeetingSettingsInput? MeetingSettings { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.NullIf(_endTime.IsNull, "end_time");
        writer.Time("end_time", EndTime);
        writer.Object("meeting_settings", MeetingSettings);
    }
}
