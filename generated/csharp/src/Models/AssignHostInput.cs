// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Who becomes host.</summary>
[JsonConverter(typeof(InputConverter<AssignHostInput>))]
public sealed record AssignHostInput : Model
{
    /// <summary>What kind of user it is.</summary>
    public UserType? UserType { get; init; }

    /// <summary>User id.</summary>
    public string? Id { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.Integer("user_type", UserType?.Value);
        writer.Text("id", Id);
    }
}
