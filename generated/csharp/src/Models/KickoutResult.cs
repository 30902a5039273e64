// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>What came of the removals.</summary>
[JsonConverter(typeof(ModelConverter<KickoutResult>))]
public sealed record KickoutResult : Model, IReadable<KickoutResult>
{
    /// <summary>One entry for each removal.</summary>
    public IReadOnlyList<MeetingParticipantResult>? KickoutResults { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static KickoutResult FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static KickoutResult IReadable<KickoutResult>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.List("kickout_results", KickoutResults, static (to, item) => to.Value(item));
    }

    private static KickoutResult Read(WireObject from) => new()
    {
        KickoutResults = from["kickout_results"].List(static item => item.Object<MeetingParticipantResult>()),
    };
}
