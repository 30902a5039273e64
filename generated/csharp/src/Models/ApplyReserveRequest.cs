// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>What to reserve.</summary>
[JsonConverter(typeof(InputConverter<ApplyReserveRequest>))]
public sealed record ApplyReserveRequest : Model
{
    /// <summary>When the reservation expires, at most 30 days ahead. Needed for meetings of several people.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>
    /// Whom the meeting belongs to, a user of the same tenant. Needed with a tenant token; without effect with a user
    /// token.
    /// </summary>
    public string? OwnerId { get; init; }

    /// <summary>Settings of a meeting to be reserved.</summary>
    public required MeetingSettingsInput MeetingSettings { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.Time("end_time", EndTime);
        writer.Text("owner_id", OwnerId);
        writer.Object("meeting_settings", MeetingSettings);
    }
}
