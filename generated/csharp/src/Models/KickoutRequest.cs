// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Who is removed.</summary>
[JsonConverter(typeof(InputConverter<KickoutRequest>))]
public sealed record KickoutRequest : Model
{
    /// <summary>Whom to remove.</summary>
    public required IReadOnlyList<MeetingUserInput> KickoutUsers { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.List("kickout_users", KickoutUsers, static (to, item) => to.Value(item));
    }
}
