// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>A meeting. It exists from the moment somebody joins.</summary>
[JsonConverter(typeof(ModelConverter<Meeting>))]
public sealed record Meeting : Model, IReadable<Meeting>
{
    /// <summary>Id of the meeting.</summary>
    public string? Id { get; init; }

    /// <summary>Subject.</summary>
    public string? Topic { get; init; }

    /// <summary>Link to join with.</summary>
    public string? Url { get; init; }

    /// <summary>Meeting number of nine digits.</summary>
    public string? MeetingNo { get; init; }

    /// <summary>Password of the meeting.</summary>
    public string? Password { get; init; }

    /// <summary>When the meeting was created.</summary>
    public DateTimeOffset? CreateTime { get; init; }

    /// <summary>When the meeting started.</summary>
    public DateTimeOffset? StartTime { get; init; }

    /// <summary>When the meeting ended. Without a value while it goes on.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>A user, a room or a telephone in a meeting.</summary>
    public MeetingUser? HostUser { get; init; }

    /// <summary>Whether the meeting is open to other conference systems (beta).</summary>
    public bool? MeetingConnect { get; init; }

    /// <summary>State of a meeting.</summary>
    public MeetingStatus? Status { get; init; }

    /// <summary>Highest number of participants at one time.</summary>
    public long? ParticipantCount { get; init; }

    /// <summary>Number of participants over the whole meeting.</summary>
    public long? ParticipantCountAccumulated { get; init; }

    /// <summary>Who takes or took part. Only with <c>with_participants</c>.</summary>
    public IReadOnlyList<MeetingParticipant>? Participants { get; init; }

    /// <summary>What was used in a meeting.</summary>
    public MeetingAbility? Ability { get; init; }

    /// <summary>Id of the meeting's notes. Seen in the official SDKs, not in the documentation.</summary>
    public string? NoteId { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static Meeting FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static Meeting IReadable<Meeting>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Text("id", Id);
        writer.Text("topic", Topic);
        writer.Text("url", Url);
        writer.Text("meeting_no", MeetingNo);
        writer.Secret("password", Password);
        writer.Time("create_time", CreateTime);
        writer.Time("start_time", StartTime);
        writer.Time("end_time", EndTime);
        writer.Object("host_user", HostUser);
        writer.Boolean("meeting_connect", MeetingConnect);
        writer.Integer("status", Status?.Value);
        writer.Count("participant_count", ParticipantCount);
        writer.Count("participant_count_accumulated", ParticipantCountAccumulated);
        writer.List("participants", Participants, static (to, item) => to.Value(item));
        writer.Object("ability", Ability);
        writer.Text("note_id", NoteId);
    }

    private static Meeting Read(WireObject from) => new()
    {
        Id = from["id"].Text(),
        Topic = from["topic"].Text(),
        Url = from["url"].Text(),
        MeetingNo = from["meeting_no"].Text(),
        Password = from["password"].Text(),
        CreateTime = from["create_time"].Time(),
        StartTime = from["start_time"].Time(),
        EndTime = from["end_time"].Time(),
        HostUser = from["host_user"].Object<MeetingUser>(),
        MeetingConnect = from["meeting_connect"].Boolean(),
        Status = from["status"].Integer(static value => new MeetingStatus(value)),
        ParticipantCount = from["participant_count"].Count(),
        ParticipantCountAccumulated = from["participant_count_accumulated"].Count(),
        Participants = from["participants"].List(static item => item.Object<MeetingParticipant>()),
        Ability = from["ability"].Object<MeetingAbility>(),
        NoteId = from["note_id"].Text(),
    };
}
