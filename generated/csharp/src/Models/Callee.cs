// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Who is called.</summary>
[JsonConverter(typeof(ModelConverter<Callee>))]
public sealed record Callee : Model, IReadable<Callee>
{
    /// <summary>User id.</summary>
    public string? Id { get; init; }

    /// <summary>What kind of user it is.</summary>
    public UserType? UserType { get; init; }

    /// <summary>A telephone or a SIP device.</summary>
    public PstnSipInfo? PstnSipInfo { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static Callee FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static Callee IReadable<Callee>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Text("id", Id);
        writer.Integer("user_type", UserType?.Value);
        writer.Object("pstn_sip_info", PstnSipInfo);
    }

    private static Callee Read(WireObject from) => new()
    {
        Id = from["id"].Text(),
        UserType = from["user_type"].Integer(static value => new UserType(value)),
        PstnSipInfo = from["pstn_sip_info"].Object<PstnSipInfo>(),
    };
}
