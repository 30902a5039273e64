// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using FeishuVc.Models;

namespace FeishuVc.Resources;

/// <summary>Meetings that are going on or have ended.</summary>
/// <remarks>Called as <c>client.Meetings</c> on <see cref="FeishuVcClient"/>.</remarks>
public sealed class Meetings
{
    private static readonly Operation ListByNoOperation = new("meetings.list_by_no", "GET", "/open-apis/vc/v1/meetings/list_by_no")
    {
        Tokens = ["tenant_access_token", "user_access_token"],
        Scopes = ["vc:meeting:readonly"],
    };

    private static readonly Operation GetOperation = new("meetings.get", "GET", "/open-apis/vc/v1/meetings/{meeting_id}")
    {
        Tokens = ["tenant_access_token", "user_access_token"],
        Scopes = ["vc:meeting:readonly"],
    };

    private static readonly Operation EndOperation = new("meetings.end", "PATCH", "/open-apis/vc/v1/meetings/{meeting_id}/end")
    {
        Tokens = ["user_access_token"],
        Scopes = ["vc:meeting"],
    };

    private static readonly Operation InviteOperation = new("meetings.invite", "PATCH", "/open-apis/vc/v1/meetings/{meeting_id}/invite")
    {
        Tokens = ["user_access_token"],
        Scopes = ["vc:meeting"],
    };

    private static readonly Operation KickoutOperation = new("meetings.kickout", "POST", "/open-apis/vc/v1/meetings/{meeting_id}/kickout")
    {
        Tokens = ["tenant_access_token"],
        Scopes = ["vc:meeting"],
    };

    private static readonly Operation SetHostOperation = new("meetings.set_host", "PATCH", "/open-apis/vc/v1/meetings/{meeting_id}/set_host")
    {
        Tokens = ["tenant_access_token", "user_access_token"],
        Scopes = ["vc:meeting"],
    };

    private readonly Core _core;

    internal Meetings(Core core) => _core = core;

    /// <summary>List the meetings of a meeting number (获取与会议号关联的会议列表).</summary>
    /// <remarks>
    /// Lists the meetings that were held under a meeting number in a period. Each comes with id, topic, link, number
    /// and password only.
    /// <para>Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 100/min.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/list_by_no"/></para>
    /// </remarks>
    /// <param name="options">What this call does differently, and what more it can be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>One page of meetings.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// var result = await client.Meetings.ListByNoAsync(new() { … });
    /// </code>
    /// </example>
    public Task<ListMeetingsByNoResult> ListByNoAsync(
        MeetingsListByNoOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return ListByNoPageAsync(options, options.PageToken, cancellationToken);
    }

    /// <summary>List the meetings of a meeting number, page after page.</summary>
    /// <remarks>
    /// Fetches each page when it is needed. Exceptions are those of <see cref="ListByNoAsync"/>; what came before
    /// one has been given. An answer that promises more but does not say where is a <see cref="DecodeException"/>.
    /// </remarks>
    /// <param name="options">What this call does differently, and what more it can be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The items of all pages.</returns>
    /// <example>
    /// <code>
    /// await foreach (var item in client.Meetings.ListByNoAllAsync(…))
    /// {
    ///     Console.WriteLine(item);
    /// }
    /// </code>
    /// </example>
    public IAsyncEnumerable<MeetingBrief> ListByNoAllAsync(
        MeetingsListByNoOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Pagination.AllAsync(
            (pageToken, cancellation) => ListByNoPageAsync(options, pageToken ?? options.PageToken, cancellation),
            static page => page.MeetingBriefs,
            static page => (page.HasMore, page.PageToken),
            "page_token",
            cancellationToken);
    }

    private Task<ListMeetingsByNoResult> ListByNoPageAsync(MeetingsListByNoOptions options, string? pageToken, CancellationToken cancellationToken) =>
        _core.CallAsync<ListMeetingsByNoResult>(
            ListByNoOperation,
            [],
            [
                ("meeting_no", Wire.Text(options.MeetingNo)),
                ("start_time", Wire.Text(options.StartTime)),
                ("end_time", Wire.Text(options.EndTime)),
                ("page_size", Wire.Text(options.PageSize)),
                ("page_token", pageToken),
            ],
            null,
            options,
            cancellationToken);

    /// <summary>Get a meeting (获取会议详情).</summary>
    /// <remarks>
    /// Returns a meeting that goes on or has ended. With <c>user_id_type</c> <c>user_id</c> only Feishu and Lark
    /// users are among the participants; rooms, telephones and SIP devices are left out.
    /// <para>Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/get"/></para>
    /// </remarks>
    /// <param name="meetingId">
    /// Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody joins.
    /// </param>
    /// <param name="options">What this call does differently, and what more it can be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A meeting.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="DataNotExistException">121004: What was asked for does not exist.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// var result = await client.Meetings.GetAsync(meetingId);
    /// </code>
    /// </example>
    public Task<GetMeetingResult> GetAsync(
        string meetingId,
        MeetingsGetOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        return _core.CallAsync<GetMeetingResult>(
            GetOperation,
            [("meeting_id", meetingId)],
            [
                ("with_participants", Wire.Text(options?.WithParticipants)),
                ("with_meeting_ability", Wire.Text(options?.WithMeetingAbility)),
                ("user_id_type", Wire.Text(options?.UserIdType?.Value)),
            ],
            null,
            options,
            cancellationToken);
    }

    /// <summary>End a meeting (结束会议).</summary>
    /// <remarks>
    /// Ends a meeting that goes on. The operator must be its host.
    /// <para>Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/end"/></para>
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
    /// await client.Meetings.EndAsync(meetingId);
    /// </code>
    /// </example>
    public Task EndAsync(
        string meetingId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        return _core.CallAsync(
            EndOperation,
            [("meeting_id", meetingId)],
            [],
            null,
            options,
            cancellationToken);
    }

    /// <summary>Invite to a meeting (邀请参会人).</summary>
    /// <remarks>
    /// Calls users into a meeting that goes on, ten at most. The operator must be in the meeting and may invite.
    /// <para>Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/invite"/></para>
    /// </remarks>
    /// <param name="meetingId">
    /// Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody joins.
    /// </param>
    /// <param name="body">Who is invited.</param>
    /// <param name="options">What this call does differently, and what more it can be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What came of the invitations.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="MeetingStatusUnexpectedException">
    /// 122001: The meeting is not in a state that allows this.
    /// </exception>
    /// <exception cref="MeetingNotExistException">122002: The meeting does not exist.</exception>
    /// <exception cref="OperatorNotInMeetingException">122003: Whoever asks for this must be in the meeting.</exception>
    /// <exception cref="CannotOperateSelfException">122005: Nobody can do this to themselves.</exception>
    /// <exception cref="ParticipantLimitReachedException">122006: The meeting is full.</exception>
    /// <exception cref="CalleeBusyException">122007: The user who is called is busy.</exception>
    /// <exception cref="MeetingLockedException">122008: The meeting is locked.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// var result = await client.Meetings.InviteAsync(meetingId, new() { … });
    /// </code>
    /// </example>
    public Task<InviteResult> InviteAsync(
        string meetingId,
        InviteRequest body,
        MeetingsInviteOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return _core.CallAsync<InviteResult>(
            InviteOperation,
            [("meeting_id", meetingId)],
            [
                ("user_id_type", Wire.Text(options?.UserIdType?.Value)),
            ],
            body,
            options,
            cancellationToken);
    }

    /// <summary>Remove participants (移除参会人).</summary>
    /// <remarks>
    /// Removes participants from a meeting that goes on.
    /// <para>Permission: vc:meeting. Tokens: tenant_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/kickout"/></para>
    /// </remarks>
    /// <param name="meetingId">
    /// Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody joins.
    /// </param>
    /// <param name="body">Who is removed.</param>
    /// <param name="options">What this call does differently, and what more it can be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What came of the removals.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="MeetingStatusUnexpectedException">
    /// 122001: The meeting is not in a state that allows this.
    /// </exception>
    /// <exception cref="MeetingNotExistException">122002: The meeting does not exist.</exception>
    /// <exception cref="OperatorNotInMeetingException">122003: Whoever asks for this must be in the meeting.</exception>
    /// <exception cref="CannotOperateSelfException">122005: Nobody can do this to themselves.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// var result = await client.Meetings.KickoutAsync(meetingId, new() { … });
    /// </code>
    /// </example>
    public Task<KickoutResult> KickoutAsync(
        string meetingId,
        KickoutRequest body,
        MeetingsKickoutOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return _core.CallAsync<KickoutResult>(
            KickoutOperation,
            [("meeting_id", meetingId)],
            [
                ("user_id_type", Wire.Text(options?.UserIdType?.Value)),
            ],
            body,
            options,
            cancellationToken);
    }

    /// <summary>Set the host (设置主持人).</summary>
    /// <remarks>
    /// Makes a participant the host. A user who asks for it must be the host. With <c>old_host_user</c> the change is
    /// made only if that is still the host (compare and swap); otherwise error 121006 comes, and the call can be
    /// repeated with the host that <c>meetings.get</c> tells.
    /// <para>Permission: vc:meeting. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/meeting/set_host"/></para>
    /// </remarks>
    /// <param name="meetingId">
    /// Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody joins.
    /// </param>
    /// <param name="body">Who becomes host.</param>
    /// <param name="options">What this call does differently, and what more it can be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The host.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="DataConflictException">121006: The data changed in the meantime.</exception>
    /// <exception cref="MeetingStatusUnexpectedException">
    /// 122001: The meeting is not in a state that allows this.
    /// </exception>
    /// <exception cref="MeetingNotExistException">122002: The meeting does not exist.</exception>
    /// <exception cref="OperatorNotInMeetingException">122003: Whoever asks for this must be in the meeting.</exception>
    /// <exception cref="TargetNotInMeetingException">122004: The user who is meant is not in the meeting.</exception>
    /// <exception cref="CannotOperateSelfException">122005: Nobody can do this to themselves.</exception>
    /// <exception cref="ParticipantStatusUnexpectedException">
    /// 122009: The participant is not in a state that allows this.
    /// </exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// var result = await client.Meetings.SetHostAsync(meetingId, new() { … });
    /// </code>
    /// </example>
    public Task<SetHostResult> SetHostAsync(
        string meetingId,
        SetHostRequest body,
        MeetingsSetHostOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return _core.CallAsync<SetHostResult>(
            SetHostOperation,
            [("meeting_id", meetingId)],
            [
                ("user_id_type", Wire.Text(options?.UserIdType?.Value)),
            ],
            body,
            options,
            cancellationToken);
    }
}

/// <summary>What <see cref="Meetings.ListByNoAsync"/> can be given, and what the call does differently.</summary>
public sealed class MeetingsListByNoOptions : RequestOptions
{
    /// <summary>Meeting number of nine digits.</summary>
    public required string MeetingNo { get; init; }

    /// <summary>Start of the period.</summary>
    public required DateTimeOffset StartTime { get; init; }

    /// <summary>End of the period.</summary>
    public required DateTimeOffset EndTime { get; init; }

    /// <summary>Number of items on a page, 20 by default.</summary>
    public long? PageSize { get; init; }

    /// <summary>Where the page begins, as the answer before told. Left out for the first page.</summary>
    public string? PageToken { get; init; }
}

/// <summary>What <see cref="Meetings.GetAsync"/> can be given, and what the call does differently.</summary>
public sealed class MeetingsGetOptions : RequestOptions
{
    /// <summary>Whether the answer carries the list of participants.</summary>
    public bool? WithParticipants { get; init; }

    /// <summary>Whether the answer tells what was used in the meeting. Only with a tenant token.</summary>
    public bool? WithMeetingAbility { get; init; }

    /// <summary>
    /// Kind of the user ids in the answer. <c>user_id</c> needs the permission contact:user.employee_id:readonly.
    /// </summary>
    public UserIdType? UserIdType { get; init; }
}

/// <summary>What <see cref="Meetings.InviteAsync"/> can be given, and what the call does differently.</summary>
public sealed class MeetingsInviteOptions : RequestOptions
{
    /// <summary>
    /// Kind of the user ids in the answer. <c>user_id</c> needs the permission contact:user.employee_id:readonly.
    /// </summary>
    public UserIdType? UserIdType { get; init; }
}

/// <summary>What <see cref="Meetings.KickoutAsync"/> can be given, and what the call does differently.</summary>
public sealed class MeetingsKickoutOptions : RequestOptions
{
    /// <summary>
    /// Kind of the user ids in the answer. <c>user_id</c> needs the permission contact:user.employee_id:readonly.
    /// </summary>
    public UserIdType? UserIdType { get; init; }
}

/// <summary>What <see cref="Meetings.SetHostAsync"/> can be given, and what the call does differently.</summary>
public sealed class MeetingsSetHostOptions : RequestOptions
{
    /// <summary>
    /// Kind of the user ids in the answer. <c>user_id</c> needs the permission contact:user.employee_id:readonly.
    /// </summary>
    public UserIdType? UserIdType { get; init; }
}
