// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>What came of the invitations.</summary>
[JsonConverter(typeof(ModelConverter<InviteResult>))]
public sealed record InviteResult : Model, IReadable<InviteResult>
{
    /// <summary>One entry for each invitation.</summary>
    public IReadOnlyList<MeetingInviteStatus>? InviteResults { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static InviteResult FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static InviteResult IReadable<InviteResult>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.List("invite_results", InviteResults, static (to, item) => to.Value(item));
    }

    private static InviteResult Read(WireObject from) => new()
    {
        InviteResults = from["invite_results"].List(static item => item.Object<MeetingInviteStatus>()),
    };
}
