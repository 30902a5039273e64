// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Settings of a reserved meeting.</summary>
[JsonConverter(typeof(ModelConverter<MeetingSettings>))]
public sealed record MeetingSettings : Model, IReadable<MeetingSettings>
{
    /// <summary>Subject.</summary>
    public string? Topic { get; init; }

    /// <summary>Who may do what. Entries for the same action add up.</summary>
    public IReadOnlyList<ActionPermission>? ActionPermissions { get; init; }

    /// <summary>How a meeting begins.</summary>
    public MeetingInitialType? MeetingInitialType { get; init; }

    /// <summary>Whether the meeting is open to other conference systems (beta).</summary>
    public bool? MeetingConnect { get; init; }

    /// <summary>Settings of a call between two.</summary>
    public CallSetting? CallSetting { get; init; }

    /// <summary>Whether recording starts by itself.</summary>
    public bool? AutoRecord { get; init; }

    /// <summary>Who becomes host.</summary>
    public IReadOnlyList<AssignHost>? AssignHostList { get; init; }

    /// <summary>Reads the platform's JSON, such as <see cref="Model.ToJson"/> writes.</summary>
    /// <param name="json">JSON text.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonException">It is no such text; the message names the field.</exception>
    public static MeetingSettings FromJson(string json) => Read(WireObject.Of(WireObject.Parse(Encoding.UTF8.GetBytes(json))));

    static MeetingSettings IReadable<MeetingSettings>.Read(WireObject from) => Read(from);

    internal override void Write(WireWriter writer)
    {
        writer.Text("topic", Topic);
        writer.List("action_permissions", ActionPermissions, static (to, item) => to.Value(item));
        writer.Integer("meeting_initial_type", MeetingInitialType?.Value);
        writer.Boolean("meeting_connect", MeetingConnect);
        writer.Object("call_setting", CallSetting);
        writer.Boolean("auto_record", AutoRecord);
        writer.List("assign_host_list", AssignHostList, static (to, item) => to.Value(item));
    }

    private static MeetingSettings Read(WireObject from) => new()
    {
        Topic = from["topic"].Text(),
        ActionPermissions = from["action_permissions"].List(static item => item.Object<ActionPermission>()),
        MeetingInitialType = from["meeting_initial_type"].Integer(static value => new MeetingInitialType(value)),
        MeetingConnect = from["meeting_connect"].Boolean(),
        CallSetting = from["call_setting"].Object<CallSetting>(),
        AutoRecord = from["auto_record"].Boolean(),
        AssignHostList = from["assign_host_list"].List(static item => item.Object<AssignHost>()),
    };
}
