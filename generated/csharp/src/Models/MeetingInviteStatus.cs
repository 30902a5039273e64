// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>What came of an invitation.</summary>
[JsonConverter(typeof(ModelConverter<MeetingInviteStatus>))]
public sealed record MeetingInviteStatus : Model, IReadable<MeetingInviteStatus>
{
    /// <summary>User id.</summary>
    public string? Id { get; init; }

    /// <summary>What kind of user it is.</summary>
    public UserType? UserType { get; init; }

    /// <summary>What came of an invitation.</summary>
    public InviteOutcome? Status { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static MeetingInviteStatus FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static MeetingInviteStatus IReadable<MeetingInviteStatus>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Text("id", Id);
        writer.Integer("user_type", UserType?.Value);
        writer.Integer("status", Status?.Value);
    }

    private static MeetingInviteStatus Read(WireObject from) => new()
    {
        Id = from["id"].Text(),
        UserType = from["user_type"].Integer(static value => new UserType(value)),
        Status = from["status"].Integer(static value => new InviteOutcome(value)),
    };
}
