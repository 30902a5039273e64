// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>A reservation that was changed.</summary>
[JsonConverter(typeof(ModelConverter<UpdateReserveResult>))]
public sealed record UpdateReserveResult : Model, IReadable<UpdateReserveResult>
{
    /// <summary>A reservation. Which fields come depends on the operation.</summary>
    public Reserve? Reserve { get; init; }

    /// <summary>What was wrong with the settings.</summary>
    public ReserveCorrectionCheckInfo? ReserveCorrectionCheckInfo { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static UpdateReserveResult FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static UpdateReserveResult IReadable<UpdateReserveResult>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Object("reserve", Reserve);
        writer.Object("reserve_correction_check_info", ReserveCorrectionCheckInfo);
    }

    private static UpdateReserveResult Read(WireObject from) => new()
    {
        Reserve = from["reserve"].Object<Reserve>(),
        ReserveCorrectionCheckInfo = from["reserve_correction_check_info"].Object<ReserveCorrectionCheckInfo>(),
    };
}
