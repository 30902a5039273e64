// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Settings of a call between two.</summary>
[JsonConverter(typeof(InputConverter<CallSettingInput>))]
public sealed record CallSettingInput : Model
{
    /// <summary>Who is called.</summary>
    public required CalleeInput Callee { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.Object("callee", Callee);
    }
}
