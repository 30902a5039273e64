// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>A telephone or a SIP device.</summary>
[JsonConverter(typeof(ModelConverter<PstnSipInfo>))]
public sealed record PstnSipInfo : Model, IReadable<PstnSipInfo>
{
    /// <summary>Name to be shown.</summary>
    public string? Nickname { get; init; }

    /// <summary>Number, as country code, dash, area code and number.</summary>
    public string? MainAddress { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static PstnSipInfo FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static PstnSipInfo IReadable<PstnSipInfo>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Text("nickname", Nickname);
        writer.Text("main_address", MainAddress);
    }

    private static PstnSipInfo Read(WireObject from) => new()
    {
        Nickname = from["nickname"].Text(),
        MainAddress = from["main_address"].Text(),
    };
}
