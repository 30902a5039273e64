// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>The host.</summary>
[JsonConverter(typeof(ModelConverter<SetHostResult>))]
public sealed record SetHostResult : Model, IReadable<SetHostResult>
{
    /// <summary>A user, a room or a telephone in a meeting.</summary>
    public MeetingUser? HostUser { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static SetHostResult FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static SetHostResult IReadable<SetHostResult>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Object("host_user", HostUser);
    }

    private static SetHostResult Read(WireObject from) => new()
    {
        HostUser = from["host_user"].Object<MeetingUser>(),
    };
}
