// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>A user, a room or a telephone in a meeting.</summary>
[JsonConverter(typeof(ModelConverter<MeetingUser>))]
public sealed record MeetingUser : Model, IReadable<MeetingUser>
{
    /// <summary>
    /// User id, in the form that <c>user_id_type</c> asks for. What it is for rooms and telephones is not documented.
    /// </summary>
    public string? Id { get; init; }

    /// <summary>What kind of user it is.</summary>
    public UserType? UserType { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static MeetingUser FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static MeetingUser IReadable<MeetingUser>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Text("id", Id);
        writer.Integer("user_type", UserType?.Value);
    }

    private static MeetingUser Read(WireObject from) => new()
    {
        Id = from["id"].Text(),
        UserType = from["user_type"].Integer(static value => new UserType(value)),
    };
}
