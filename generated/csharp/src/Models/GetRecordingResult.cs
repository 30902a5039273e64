// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>The recording of a meeting.</summary>
[JsonConverter(typeof(ModelConverter<GetRecordingResult>))]
public sealed record GetRecordingResult : Model, IReadable<GetRecordingResult>
{
    /// <summary>A recording.</summary>
    public MeetingRecording? Recording { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static GetRecordingResult FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static GetRecordingResult IReadable<GetRecordingResult>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Object("recording", Recording);
    }

    private static GetRecordingResult Read(WireObject from) => new()
    {
        Recording = from["recording"].Object<MeetingRecording>(),
    };
}
