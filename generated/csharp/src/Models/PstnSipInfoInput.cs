// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>A telephone or a SIP device.</summary>
[JsonConverter(typeof(InputConverter<PstnSipInfoInput>))]
public sealed record PstnSipInfoInput : Model
{
    private readonly Given<string?> _nickname;

    /// <summary>Name to be shown.</summary>
    /// <remarks>Null clears it; what is not assigned is not sent.</remarks>
    public string? Nickname
    {
        get => _nickname.Value;
        init => _nickname = new(value);
    }

    /// <summary>Number, as country code, dash, area code and number. Mainland China only.</summary>
    public required string MainAddress { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.NullIf(_nickname.IsNull, "nickname");
        writer.Text("nickname", Nickname);
        writer.Text("main_address", MainAddress);
    }
}
