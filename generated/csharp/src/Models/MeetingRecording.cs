// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>A recording.</summary>
[JsonConverter(typeof(ModelConverter<MeetingRecording>))]
public sealed record MeetingRecording : Model, IReadable<MeetingRecording>
{
    /// <summary>Id of the recording. Seen in the official SDKs, not in the documentation.</summary>
    public string? Id { get; init; }

    /// <summary>Id of the meeting. Seen in the official SDKs, not in the documentation.</summary>
    public string? MeetingId { get; init; }

    /// <summary>Link to the recording.</summary>
    public string? Url { get; init; }

    /// <summary>Length, in milliseconds.</summary>
    public long? Duration { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static MeetingRecording FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static MeetingRecording IReadable<MeetingRecording>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Text("id", Id);
        writer.Text("meeting_id", MeetingId);
        writer.Text("url", Url);
        writer.Count("duration", Duration);
    }

    private static MeetingRecording Read(WireObject from) => new()
    {
        Id = from["id"].Text(),
        MeetingId = from["meeting_id"].Text(),
        Url = from["url"].Text(),
        Duration = from["duration"].Count(),
    };
}
