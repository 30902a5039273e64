// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Who is invited.</summary>
[JsonConverter(typeof(InputConverter<InviteRequest>))]
public sealed record InviteRequest : Model
{
    /// <summary>Whom to invite; ten at most.</summary>
    public required IReadOnlyList<MeetingUserInput> Invitees { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.List("invitees", Invitees, static (to, item) => to.Value(item));
    }
}
