// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Settings of a call between two.</summary>
[JsonConverter(typeof(ModelConverter<CallSetting>))]
public sealed record CallSetting : Model, IReadable<CallSetting>
{
    /// <summary>Who is called.</summary>
    public Callee? Callee { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static CallSetting FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static CallSetting IReadable<CallSetting>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Object("callee", Callee);
    }

    private static CallSetting Read(WireObject from) => new()
    {
        Callee = from["callee"].Object<Callee>(),
    };
}
