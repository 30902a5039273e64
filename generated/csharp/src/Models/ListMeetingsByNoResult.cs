// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>One page of meetings.</summary>
[JsonConverter(typeof(ModelConverter<ListMeetingsByNoResult>))]
public sealed record ListMeetingsByNoResult : Model, IReadable<ListMeetingsByNoResult>
{
    /// <summary>Whether there is another page.</summary>
    public bool? HasMore { get; init; }

    /// <summary>Where the next page begins. Only if there is one.</summary>
    public string? PageToken { get; init; }

    /// <summary>The meetings.</summary>
    public IReadOnlyList<MeetingBrief>? MeetingBriefs { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static ListMeetingsByNoResult FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static ListMeetingsByNoResult IReadable<ListMeetingsByNoResult>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Boolean("has_more", HasMore);
        writer.Text("page_token", PageToken);
        writer.List("meeting_briefs", MeetingBriefs, static (to, item) => to.Value(item));
    }

    private static ListMeetingsByNoResult Read(WireObject from) => new()
    {
        HasMore = from["has_more"].Boolean(),
        PageToken = from["page_token"].Text(),
        MeetingBriefs = from["meeting_briefs"].List(static item => item.Object<MeetingBrief>()),
    };
}
