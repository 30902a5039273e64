// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>A meeting.</summary>
[JsonConverter(typeof(ModelConverter<GetMeetingResult>))]
public sealed record GetMeetingResult : Model, IReadable<GetMeetingResult>
{
    /// <summary>A meeting. It exists from the moment somebody joins.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static GetMeetingResult FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static GetMeetingResult IReadable<GetMeetingResult>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Object("meeting", Meeting);
    }

    private static GetMeetingResult Read(WireObject from) => new()
    {
        Meeting = from["meeting"].Object<Meeting>(),
    };
}
