// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using FeishuVc.Models;

namespace FeishuVc.Resources;

/// <summary>Recordings of meetings.</summary>
/// <remarks>Called as <c>client.Recordings</c> on <see cref="FeishuVcClient"/>.</remarks>
public sealed class Recordings
{
    private static readonly Operation GetOperation = new("recordings.get", "GET", "/open-apis/vc/v1/meetings/{meeting_id}/recording")
    {
        Tokens = ["tenant_access_token", "user_access_token"],
        Scopes = ["vc:record:readonly"],
    };

    private static readonly Operation StartOperation = new("recordings.start", "PATCH", "/open-apis/vc/v1/meetings/{meeting_id}/recording/start")
    {
        Tokens = ["user_access_token"],
        Scopes = ["vc:record"],
    };

    private static readonly Operation StopOperation = new("recordings.stop", "PATCH", "/open-apis/vc/v1/meetings/{meeting_id}/recording/stop")
    {
        Tokens = ["user_access_token"],
        Scopes = ["vc:record"],
    };

    private static readonly Operation SetPermissionOperation = new("recordings.set_permission", "PATCH", "/open-apis/vc/v1/meetings/{meeting_id}/recording/set_permission")
    {
        Tokens = ["user_access_token"],
        Scopes = ["vc:record"],
    };

    private readonly Core _core;

    internal Recordings(Core core) => _core = core;

    /// <summary>Get a recording (获取录制文件).</summary>
    /// <remarks>
    /// Returns the recording of a meeting once it is ready. With a tenant token every recording of the tenant can be
    /// had, with a user token those of the user's own meetings.
    /// <para>Permission: vc:record:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/get"/></para>
    /// </remarks>
    /// <param name="meetingId">
    /// Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody joins.
    /// </param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The recording of a meeting.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="DataNotExistException">121004: What was asked for does not exist.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="MeetingStatusUnexpectedException">
    /// 122001: The meeting is not in a state that allows this.
    /// </exception>
    /// <exception cref="MeetingNotExistException">122002: The meeting does not exist.</exception>
    /// <exception cref="RecordingProcessingException">124002: The recording is not ready yet.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// var result = await client.Recordings.GetAsync(meetingId);
    /// </code>
    /// </example>
    public Task<GetRecordingResult> GetAsync(
        string meetingId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        return _core.CallAsync<GetRecordingResult>(
            GetOperation,
            [("meeting_id", meetingId)],
            [],
            null,
            options,
            cancellationToken);
    }

    /// <summary>Start recording (开始录制).</summary>
    /// <remarks>
    /// Starts recording a meeting that goes on. The operator must be its host.
    /// <para>Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/start"/></para>
    /// </remarks>
    /// <param name="meetingId">
    /// Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody joins.
    /// </param>
    /// <param name="body">How to record.</param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="MeetingStatusUnexpectedException">
    /// 122001: The meeting is not in a state that allows this.
    /// </exception>
    /// <exception cref="MeetingNotExistException">122002: The meeting does not exist.</exception>
    /// <exception cref="OperatorNotInMeetingException">122003: Whoever asks for this must be in the meeting.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// await client.Recordings.StartAsync(meetingId, new() { … });
    /// </code>
    /// </example>
    public Task StartAsync(
        string meetingId,
        StartRecordingRequest body,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return _core.CallAsync(
            StartOperation,
            [("meeting_id", meetingId)],
            [],
            body,
            options,
            cancellationToken);
    }

    /// <summary>Stop recording (停止录制).</summary>
    /// <remarks>
    /// Stops the recording of a meeting. The operator must be its host.
    /// <para>Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/stop"/></para>
    /// </remarks>
    /// <param name="meetingId">
    /// Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody joins.
    /// </param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="MeetingStatusUnexpectedException">
    /// 122001: The meeting is not in a state that allows this.
    /// </exception>
    /// <exception cref="MeetingNotExistException">122002: The meeting does not exist.</exception>
    /// <exception cref="OperatorNotInMeetingException">122003: Whoever asks for this must be in the meeting.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// await client.Recordings.StopAsync(meetingId);
    /// </code>
    /// </example>
    public Task StopAsync(
        string meetingId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        return _core.CallAsync(
            StopOperation,
            [("meeting_id", meetingId)],
            [],
            null,
            options,
            cancellationToken);
    }

    /// <summary>Share a recording (授权录制文件).</summary>
    /// <remarks>
    /// Gives access to a recording, or takes it away. Only the owner of the meeting may, after the meeting has ended
    /// and the event tells that the recording is ready.
    /// <para>Permission: vc:record. Tokens: user_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/set_permission"/></para>
    /// </remarks>
    /// <param name="meetingId">
    /// Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody joins.
    /// </param>
    /// <param name="body">Who gets access.</param>
    /// <param name="options">What this call does differently, and what more it can be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="DataNotExistException">121004: What was asked for does not exist.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="MeetingNotExistException">122002: The meeting does not exist.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// await client.Recordings.SetPermissionAsync(meetingId, new() { … });
    /// </code>
    /// </example>
    public Task SetPermissionAsync(
        string meetingId,
        SetRecordingPermissionRequest body,
        RecordingsSetPermissionOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return _core.CallAsync(
            SetPermissionOperation,
            [("meeting_id", meetingId)],
            [
                ("user_id_type", Wire.Text(options?.UserIdType?.Value)),
            ],
            body,
            options,
            cancellationToken);
    }
}

/// <summary>What <see cref="Recordings.SetPermissionAsync"/> can be given, and what the call does differently.</summary>
public sealed class RecordingsSetPermissionOptions : RequestOptions
{
    /// <summary>
    /// Kind of the user ids in the answer. <c>user_id</c> needs the permission contact:user.employee_id:readonly.
    /// </summary>
    public UserIdType? UserIdType { get; init; }
}
