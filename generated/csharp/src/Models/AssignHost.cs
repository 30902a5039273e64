// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Who becomes host.</summary>
[JsonConverter(typeof(ModelConverter<AssignHost>))]
public sealed record AssignHost : Model, IReadable<AssignHost>
{
    /// <summary>What kind of user it is.</summary>
    public UserType? UserType { get; init; }

    /// <summary>User id.</summary>
    public string? Id { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static AssignHost FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static AssignHost IReadable<AssignHost>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Integer("user_type", UserType?.Value);
        writer.Text("id", Id);
    }

    private static AssignHost Read(WireObject from) => new()
    {
        UserType = from["user_type"].Integer(static value => new UserType(value)),
        Id = from["id"].Text(),
    };
}
