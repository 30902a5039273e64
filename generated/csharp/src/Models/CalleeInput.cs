// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Who is called.</summary>
[JsonConverter(typeof(InputConverter<CalleeInput>))]
public sealed record CalleeInput : Model
{
    private readonly Given<string?> _id;

    /// <summary>User id.</summary>
    /// <remarks>Null clears it; what is not assigned is not sent.</remarks>
    public string? Id
    {
        get => _id.Value;
        init => _id = new(value);
    }

    /// <summary>What kind of user it is.</summary>
    public required UserType UserType { get; init; }

    /// <summary>A telephone or a SIP device.</summary>
    public PstnSipInfoInput? PstnSipInfo { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.NullIf(_id.IsNull, "id");
        writer.Text("id", Id);
        writer.Integer("user_type", UserType.Value);
        writer.Object("pstn_sip_info", PstnSipInfo);
    }
}
