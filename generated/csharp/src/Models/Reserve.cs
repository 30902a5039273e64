// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>A reservation. Which fields come depends on the operation.</summary>
[JsonConverter(typeof(ModelConverter<Reserve>))]
public sealed record Reserve : Model, IReadable<Reserve>
{
    /// <summary>Id of the reservation. Not the id of a meeting, which exists only once somebody has joined.</summary>
    public string? Id { get; init; }

    /// <summary>Meeting number of nine digits.</summary>
    public string? MeetingNo { get; init; }

    /// <summary>Password of the meeting.</summary>
    public string? Password { get; init; }

    /// <summary>Link to join with.</summary>
    public string? Url { get; init; }

    /// <summary>Link that opens the app. Each <c>{?}</c> is to be replaced by 0 (off) or 1 (on).</summary>
    public string? AppLink { get; init; }

    /// <summary>Link to a live stream of the meeting.</summary>
    public string? LiveLink { get; init; }

    /// <summary>When the reservation expires.</summary>
    public DateTimeOffset? EndTime { get; init; }

    /// <summary>
    /// Whether a reservation can still be used. The documentation's example has 0, which it does not explain.
    /// </summary>
    public ReserveExpireStatus? ExpireStatus { get; init; }

    /// <summary>Who reserved, in the form that <c>user_id_type</c> asks for.</summary>
    public string? ReserveUserId { get; init; }

    /// <summary>Settings of a reserved meeting.</summary>
    public MeetingSettings? MeetingSettings { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static Reserve FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static Reserve IReadable<Reserve>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Text("id", Id);
        writer.Text("meeting_no", MeetingNo);
        writer.Secret("password", Password);
        writer.Text("url", Url);
        writer.Text("app_link", AppLink);
        writer.Text("live_link", LiveLink);
        writer.Time("end_time", EndTime);
        writer.Integer("expire_status", ExpireStatus?.Value);
        writer.Text("reserve_user_id", ReserveUserId);
        writer.Object("meeting_settings", MeetingSettings);
    }

    private static Reserve Read(WireObject from) => new()
    {
        Id = from["id"].Text(),
        MeetingNo = from["meeting_no"].Text(),
        Password = from["password"].Text(),
        Url = from["url"].Text(),
        AppLink = from["app_link"].Text(),
        LiveLink = from["live_link"].Text(),
        EndTime = from["end_time"].Time(),
        ExpireStatus = from["expire_status"].Integer(static value => new ReserveExpireStatus(value)),
        ReserveUserId = from["reserve_user_id"].Text(),
        MeetingSettings = from["meeting_settings"].Object<MeetingSettings>(),
    };
}
