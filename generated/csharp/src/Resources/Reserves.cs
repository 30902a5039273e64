// Code generated from openapi.yaml by make. DO NOT EDIT.

using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using FeishuVc.Models;

namespace FeishuVc.Resources;

/// <summary>
/// Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody joins.
/// </summary>
/// <remarks>Called as <c>client.Reserves</c> on <see cref="FeishuVcClient"/>.</remarks>
public sealed class Reserves
{
    private static readonly Operation ApplyOperation = new("reserves.apply", "POST", "/open-apis/vc/v1/reserves/apply")
    {
        Tokens = ["tenant_access_token", "user_access_token"],
        Scopes = ["vc:reserve"],
    };

    private static readonly Operation GetOperation = new("reserves.get", "GET", "/open-apis/vc/v1/reserves/{reserve_id}")
    {
        Tokens = ["tenant_access_token", "user_access_token"],
        Scopes = ["vc:reserve:readonly"],
    };

    private static readonly Operation UpdateOperation = new("reserves.update", "PUT", "/open-apis/vc/v1/reserves/{reserve_id}")
    {
        Tokens = ["tenant_access_token", "user_access_token"],
        Scopes = ["vc:reserve"],
    };

    private static readonly Operation DeleteOperation = new("reserves.delete", "DELETE", "/open-apis/vc/v1/reserves/{reserve_id}")
    {
        Tokens = ["tenant_access_token", "user_access_token"],
        Scopes = ["vc:reserve"],
    };

    private static readonly Operation GetActiveMeetingOperation = new("reserves.get_active_meeting", "GET", "/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting")
    {
        Tokens = ["tenant_access_token", "user_access_token"],
        Scopes = ["vc:reserve:readonly"],
    };

    private readonly Core _core;

    internal Reserves(Core core) => _core = core;

    /// <summary>Reserve a meeting (预约会议).</summary>
    /// <remarks>
    /// Makes a reservation: a meeting number that can be used until <c>end_time</c>. It makes no entry in a calendar.
    /// The meeting itself comes into being when somebody joins.
    /// <para>Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/apply"/></para>
    /// </remarks>
    /// <param name="body">What to reserve.</param>
    /// <param name="options">What this call does differently, and what more it can be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A reservation that was made.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="RecordParamException">
    /// 123002: The meeting cannot be recorded like this; a call between two is never recorded by itself.
    /// </exception>
    /// <exception cref="AssignHostLimitExceededException">123003: More than ten hosts.</exception>
    /// <exception cref="AssignHostInvalidException">123004: An assigned host is not valid.</exception>
    /// <exception cref="InvalidPasswordException">123006: The password does not have 4 to 9 digits.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// var result = await client.Reserves.ApplyAsync(new() { … });
    /// </code>
    /// </example>
    public Task<ApplyReserveResult> ApplyAsync(
        ApplyReserveRequest body,
        ReservesApplyOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return _core.CallAsync<ApplyReserveResult>(
            ApplyOperation,
            [],
            [
                ("user_id_type", Wire.Text(options?.UserIdType?.Value)),
            ],
            body,
            options,
            cancellationToken);
    }

    /// <summary>Get a reservation (获取预约).</summary>
    /// <remarks>
    /// Returns a reservation with its settings. Only the reservations that belong to the caller can be asked about.
    /// <para>Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/get"/></para>
    /// </remarks>
    /// <param name="reserveId">
    /// Id of the reservation, as <c>reserve.id</c> has it. Neither the meeting's id nor its nine-digit number.
    /// </param>
    /// <param name="options">What this call does differently, and what more it can be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A reservation.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="DataNotExistException">121004: What was asked for does not exist.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// var result = await client.Reserves.GetAsync(reserveId);
    /// </code>
    /// </example>
    public Task<GetReserveResult> GetAsync(
        string reserveId,
        ReservesGetOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        return _core.CallAsync<GetReserveResult>(
            GetOperation,
            [("reserve_id", reserveId)],
            [
                ("user_id_type", Wire.Text(options?.UserIdType?.Value)),
            ],
            null,
            options,
            cancellationToken);
    }

    /// <summary>Change a reservation (更新预约).</summary>
    /// <remarks>
    /// Changes what is sent and leaves the rest as it is; a field that is sent empty is cleared. A later
    /// <c>end_time</c> of a reservation that has not expired keeps its meeting number.
    /// <para>Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/update"/></para>
    /// </remarks>
    /// <param name="reserveId">
    /// Id of the reservation, as <c>reserve.id</c> has it. Neither the meeting's id nor its nine-digit number.
    /// </param>
    /// <param name="body">What to change. What is left out stays as it is.</param>
    /// <param name="options">What this call does differently, and what more it can be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A reservation that was changed.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="DataNotExistException">121004: What was asked for does not exist.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="RecordParamException">
    /// 123002: The meeting cannot be recorded like this; a call between two is never recorded by itself.
    /// </exception>
    /// <exception cref="AssignHostLimitExceededException">123003: More than ten hosts.</exception>
    /// <exception cref="AssignHostInvalidException">123004: An assigned host is not valid.</exception>
    /// <exception cref="InvalidPasswordException">123006: The password does not have 4 to 9 digits.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// var result = await client.Reserves.UpdateAsync(reserveId, new() { … });
    /// </code>
    /// </example>
    public Task<UpdateReserveResult> UpdateAsync(
        string reserveId,
        UpdateReserveRequest body,
        ReservesUpdateOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        return _core.CallAsync<UpdateReserveResult>(
            UpdateOperation,
            [("reserve_id", reserveId)],
            [
                ("user_id_type", Wire.Text(options?.UserIdType?.Value)),
            ],
            body,
            options,
            cancellationToken);
    }

    /// <summary>Delete a reservation (删除预约).</summary>
    /// <remarks>
    /// Deletes a reservation. Its meeting number is free again.
    /// <para>Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/delete"/></para>
    /// </remarks>
    /// <param name="reserveId">
    /// Id of the reservation, as <c>reserve.id</c> has it. Neither the meeting's id nor its nine-digit number.
    /// </param>
    /// <param name="options">What this call does differently.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="DataNotExistException">121004: What was asked for does not exist.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// await client.Reserves.DeleteAsync(reserveId);
    /// </code>
    /// </example>
    public Task DeleteAsync(
        string reserveId,
        RequestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        return _core.CallAsync(
            DeleteOperation,
            [("reserve_id", reserveId)],
            [],
            null,
            options,
            cancellationToken);
    }

    /// <summary>Get the active meeting of a reservation (获取活跃会议).</summary>
    /// <remarks>
    /// Returns the meeting that is going on for a reservation. A reservation has at most one active meeting, and only
    /// the reservations that belong to the caller can be asked about. When nothing is going on the platform answers
    /// either with error 121004 (data not exist) or without a <c>meeting</c>; its documentation does not say which.
    /// <para>Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.</para>
    /// <para>Source: <see href="https://open.feishu.cn/document/server-docs/vc-v1/reserve/get_active_meeting"/></para>
    /// </remarks>
    /// <param name="reserveId">
    /// Id of the reservation, as <c>reserve.id</c> has it. Neither the meeting's id nor its nine-digit number.
    /// </param>
    /// <param name="options">What this call does differently, and what more it can be given.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The active meeting of a reservation.</returns>
    /// <exception cref="InternalException">121001: The platform failed.</exception>
    /// <exception cref="ApiNotSupportedException">121002: The platform does not support this here.</exception>
    /// <exception cref="ParamException">121003: A parameter has a wrong value.</exception>
    /// <exception cref="DataNotExistException">121004: What was asked for does not exist.</exception>
    /// <exception cref="NoPermissionException">121005: The caller may not do this.</exception>
    /// <exception cref="FeishuVcException">Whatever else can go wrong; its subclasses tell what.</exception>
    /// <example>
    /// <code>
    /// var result = await client.Reserves.GetActiveMeetingAsync(reserveId);
    /// </code>
    /// </example>
    public Task<GetActiveMeetingResult> GetActiveMeetingAsync(
        string reserveId,
        ReservesGetActiveMeetingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        return _core.CallAsync<GetActiveMeetingResult>(
            GetActiveMeetingOperation,
            [("reserve_id", reserveId)],
            [
                ("with_participants", Wire.Text(options?.WithParticipants)),
                ("user_id_type", Wire.Text(options?.UserIdType?.Value)),
            ],
            null,
            options,
            cancellationToken);
    }
}

/// <summary>What <see cref="Reserves.ApplyAsync"/> can be given, and what the call does differently.</summary>
public sealed class ReservesApplyOptions : RequestOptions
{
    /// <summary>
    /// Kind of the user ids in the answer. <c>user_id</c> needs the permission contact:user.employee_id:readonly.
    /// </summary>
    public UserIdType? UserIdType { get; init; }
}

/// <summary>What <see cref="Reserves.GetAsync"/> can be given, and what the call does differently.</summary>
public sealed class ReservesGetOptions : RequestOptions
{
    /// <summary>
    /// Kind of the user ids in the answer. <c>user_id</c> needs the permission contact:user.employee_id:readonly.
    /// </summary>
    public UserIdType? UserIdType { get; init; }
}

/// <summary>What <see cref="Reserves.UpdateAsync"/> can be given, and what the call does differently.</summary>
public sealed class ReservesUpdateOptions : RequestOptions
{
    /// <summary>
    /// Kind of the user ids in the answer. <c>user_id</c> needs the permission contact:user.employee_id:readonly.
    /// </summary>
    public UserIdType? UserIdType { get; init; }
}

/// <summary>What <see cref="Reserves.GetActiveMeetingAsync"/> can be given, and what the call does differently.</summary>
public sealed class ReservesGetActiveMeetingOptions : RequestOptions
{
    /// <summary>Whether the answer carries the list of participants.</summary>
    public bool? WithParticipants { get; init; }

    /// <summary>
    /// Kind of the user ids in the answer. <c>user_id</c> needs the permission contact:user.employee_id:readonly.
    /// </summary>
    public UserIdType? UserIdType { get; init; }
}
