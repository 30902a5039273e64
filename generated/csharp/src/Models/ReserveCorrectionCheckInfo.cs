// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>What was wrong with the settings.</summary>
[JsonConverter(typeof(ModelConverter<ReserveCorrectionCheckInfo>))]
public sealed record ReserveCorrectionCheckInfo : Model, IReadable<ReserveCorrectionCheckInfo>
{
    /// <summary>Assigned hosts that are not valid.</summary>
    public IReadOnlyList<string>? InvalidHostIdList { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static ReserveCorrectionCheckInfo FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static ReserveCorrectionCheckInfo IReadable<ReserveCorrectionCheckInfo>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.List("invalid_host_id_list", InvalidHostIdList, static (to, item) => to.Value(item));
    }

    private static ReserveCorrectionCheckInfo Read(WireObject from) => new()
    {
        InvalidHostIdList = from["invalid_host_id_list"].List(static item => item.Text()),
    };
}
