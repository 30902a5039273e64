// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>The active meeting of a reservation.</summary>
[JsonConverter(typeof(ModelConverter<GetActiveMeetingResult>))]
public sealed record GetActiveMeetingResult : Model, IReadable<GetActiveMeetingResult>
{
    /// <summary>A meeting. It exists from the moment somebody joins.</summary>
    public Meeting? Meeting { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static GetActiveMeetingResult FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static GetActiveMeetingResult IReadable<GetActiveMeetingResult>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Object("meeting", Meeting);
    }

    private static GetActiveMeetingResult Read(WireObject from) => new()
    {
        Meeting = from["meeting"].Object<Meeting>(),
    };
}
