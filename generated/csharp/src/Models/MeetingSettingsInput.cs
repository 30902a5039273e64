// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Text.Json.Serialization;

namespace FeishuVc.Models;

/// <summary>Settings of a meeting to be reserved.</summary>
[JsonConverter(typeof(InputConverter<MeetingSettingsInput>))]
public sealed record MeetingSettingsInput : Model
{
    private readonly Given<string?> _topic;
    private readonly Given<IReadOnlyList<ActionPermissionInput>?> _actionPermissions;
    private readonly Given<bool?> _meetingConnect;
    private readonly Given<bool?> _autoRecord;
    private readonly Given<IReadOnlyList<AssignHostInput>?> _assignHostList;
    private readonly Given<string?> _password;

    /// <summary>Subject.</summary>
    /// <remarks>Null clears it; what is not assigned is not sent.</remarks>
    public string? Topic
    {
        get => _topic.Value;
        init => _topic = new(value);
    }

    /// <summary>Who may do what. Entries for the same action add up.</summary>
    /// <remarks>Null clears it; what is not assigned is not sent.</remarks>
    public IReadOnlyList<ActionPermissionInput>? ActionPermissions
    {
        get => _actionPermissions.Value;
        init => _actionPermissions = new(value);
    }

    /// <summary>How a meeting begins.</summary>
    public MeetingInitialType? MeetingInitialType { get; init; }

    /// <summary>Whether the meeting is open to other conference systems (beta). Cannot be changed later.</summary>
    /// <remarks>Null clears it; what is not assigned is not sent.</remarks>
    public bool? MeetingConnect
    {
        get => _meetingConnect.Value;
        init => _meetingConnect = new(value);
    }

    /// <summary>Settings of a call between two.</summary>
    public CallSettingInput? CallSetting { get; init; }

    /// <summary>Whether recording starts by itself. False by default.</summary>
    /// <remarks>Null clears it; what is not assigned is not sent.</remarks>
    public bool? AutoRecord
    {
        get => _autoRecord.Value;
        init => _autoRecord = new(value);
    }

    /// <summary>Who becomes host; ten at most.</summary>
    /// <remarks>Null clears it; what is not assigned is not sent.</remarks>
    public IReadOnlyList<AssignHostInput>? AssignHostList
    {
        get => _assignHostList.Value;
        init => _assignHostList = new(value);
    }

    /// <summary>Password: 4 to 9 digits. Empty: none. Left out: the owner's personal setting decides.</summary>
    /// <remarks>Null clears it; what is not assigned is not sent.</remarks>
    public string? Password
    {
        get => _password.Value;
        init => _password = new(value);
    }

    internal override void Write(WireWriter writer)
    {
        writer.NullIf(_topic.IsNull, "topic");
        writer.Text("topic", Topic);
        writer.NullIf(_actionPermissions.IsNull, "action_permissions");
        writer.List("action_permissions", ActionPermissions, static (to, item) => to.Value(item));
        writer.Integer("meeting_initial_type", MeetingInitialType?.Value);
        writer.NullIf(_meetingConnect.IsNull, "meeting_connect");
        writer.Boolean("meeting_connect", MeetingConnect);
        writer.Object("call_setting", CallSetting);
        writer.NullIf(_autoRecord.IsNull, "auto_record");
        writer.Boolean("auto_record", AutoRecord);
        writer.NullIf(_assignHostList.IsNull, "assign_host_list");
        writer.List("assign_host_list", AssignHostList, static (to, item) => to.Value(item));
        writer.NullIf(_password.IsNull, "password");
        writer.Secret("password", Password);
    }
}
