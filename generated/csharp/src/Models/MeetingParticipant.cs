// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Somebody who takes or took part in a meeting.</summary>
[JsonConverter(typeof(ModelConverter<MeetingParticipant>))]
public sealed record MeetingParticipant : Model, IReadable<MeetingParticipant>
{
    /// <summary>User id, in the form that <c>user_id_type</c> asks for.</summary>
    public string? Id { get; init; }

    /// <summary>When the participant joined for the first time.</summary>
    public DateTimeOffset? FirstJoinTime { get; init; }

    /// <summary>When the participant left for the last time.</summary>
    public DateTimeOffset? FinalLeaveTime { get; init; }

    /// <summary>Time in the meeting, added up, in seconds.</summary>
    public long? InMeetingDuration { get; init; }

    /// <summary>What kind of user it is.</summary>
    public UserType? UserType { get; init; }

    /// <summary>Whether the participant is the host.</summary>
    public bool? IsHost { get; init; }

    /// <summary>Whether the participant is a co-host.</summary>
    public bool? IsCohost { get; init; }

    /// <summary>Whether the participant is from another tenant.</summary>
    public bool? IsExternal { get; init; }

    /// <summary>State of a participant.</summary>
    public ParticipantStatus? Status { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static MeetingParticipant FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static MeetingParticipant IReadable<MeetingParticipant>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Text("id", Id);
        writer.Time("first_join_time", FirstJoinTime);
        writer.Time("final_leave_time", FinalLeaveTime);
        writer.Count("in_meeting_duration", InMeetingDuration);
        writer.Integer("user_type", UserType?.Value);
        writer.Boolean("is_host", IsHost);
        writer.Boolean("is_cohost", IsCohost);
        writer.Boolean("is_external", IsExternal);
        writer.Integer("status", Status?.Value);
    }

    private static MeetingParticipant Read(WireObject from) => new()
    {
        Id = from["id"].Text(),
        FirstJoinTime = from["first_join_time"].Time(),
        FinalLeaveTime = from["final_leave_time"].Time(),
        InMeetingDuration = from["in_meeting_duration"].Count(),
        UserType = from["user_type"].Integer(static value => new UserType(value)),
        IsHost = from["is_host"].Boolean(),
        IsCohost = from["is_cohost"].Boolean(),
        IsExternal = from["is_external"].Boolean(),
        Status = from["status"].Integer(static value => new ParticipantStatus(value)),
    };
}
