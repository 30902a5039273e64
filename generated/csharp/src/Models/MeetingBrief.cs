// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>A meeting in a list.</summary>
[JsonConverter(typeof(ModelConverter<MeetingBrief>))]
public sealed record MeetingBrief : Model, IReadable<MeetingBrief>
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

    /// <summary>
    /// Whether the meeting is open to other conference systems. Seen in the official SDKs, not in the documentation.
    /// </summary>
    public bool? MeetingConnect { get; init; }

    /// <summary>Id of the meeting's notes. Seen in the official SDKs, not in the documentation.</summary>
    public string? NoteId { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static MeetingBrief FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static MeetingBrief IReadable<MeetingBrief>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Text("id", Id);
        writer.Text("topic", Topic);
        writer.Text("url", Url);
        writer.Text("meeting_no", MeetingNo);
        writer.Secret("password", Password);
        writer.Boolean("meeting_connect", MeetingConnect);
        writer.Text("note_id", NoteId);
    }

    private static MeetingBrief Read(WireObject from) => new()
    {
        Id = from["id"].Text(),
        Topic = from["topic"].Text(),
        Url = from["url"].Text(),
        MeetingNo = from["meeting_no"].Text(),
        Password = from["password"].Text(),
        MeetingConnect = from["meeting_connect"].Boolean(),
        NoteId = from["note_id"].Text(),
    };
}
