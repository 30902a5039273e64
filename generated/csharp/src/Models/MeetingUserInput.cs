// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>A user, a room or a telephone.</summary>
[JsonConverter(typeof(InputConverter<MeetingUserInput>))]
public sealed record MeetingUserInput : Model
{
    /// <summary>User id, in the form that <c>user_id_type</c> names.</summary>
    public string? Id { get; init; }

    /// <summary>What kind of user it is.</summary>
    public UserType? UserType { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.Text("id", Id);
        writer.Integer("user_type", UserType?.Value);
    }
}
