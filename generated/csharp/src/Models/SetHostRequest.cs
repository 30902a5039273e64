// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Who becomes host.</summary>
[JsonConverter(typeof(InputConverter<SetHostRequest>))]
public sealed record SetHostRequest : Model
{
    /// <summary>A user, a room or a telephone.</summary>
    public required MeetingUserInput HostUser { get; init; }

    /// <summary>A user, a room or a telephone.</summary>
    public MeetingUserInput? OldHostUser { get; init; }

    internal override void Write(WireWriter writer)
    {
        writer.Object("host_user", HostUser);
        writer.Object("old_host_user", OldHostUser);
    }
}
