// Code generated from openapi.yaml by make. DO NOT EDIT.

import type { RequestOptions } from "../config.js";
import type { CoreClient } from "../core-client.js";
import * as codes from "../error-codes.js";
import type { CodeClasses } from "../errors.js";
import type {
  ApplyReserveRequest,
  ApplyReserveResult,
  GetActiveMeetingResult,
  GetReserveResult,
  UpdateReserveRequest,
  UpdateReserveResult,
  UserIdType,
} from "../models.js";
import type { Operation } from "../operation.js";
import { Resource } from "../resource.js";
import {
  ApplyReserveRequestSchema,
  ApplyReserveResultSchema,
  GetActiveMeetingResultSchema,
  GetReserveResultSchema,
  UpdateReserveRequestSchema,
  UpdateReserveResultSchema,
} from "../schemas.js";

const ERRORS: CodeClasses = {
  121001: codes.InternalError,
  121002: codes.NotSupportedError,
  121003: codes.ParamError,
  121004: codes.DataNotExistError,
  121005: codes.NoPermissionError,
  123002: codes.RecordParamError,
  123003: codes.AssignHostLimitExceededError,
  123004: codes.AssignHostInvalidError,
  123006: codes.InvalidPasswordError,
};

const APPLY: Operation = {
  id: "reserves.apply",
  method: "POST",
  path: "/open-apis/vc/v1/reserves/apply",
  tokens: ["tenant_access_token", "user_access_token"],
  scopes: ["vc:reserve"],
  request: ApplyReserveRequestSchema,
  response: ApplyReserveResultSchema,
};

const GET: Operation = {
  id: "reserves.get",
  method: "GET",
  path: "/open-apis/vc/v1/reserves/{reserve_id}",
  tokens: ["tenant_access_token", "user_access_token"],
  scopes: ["vc:reserve:readonly"],
  response: GetReserveResultSchema,
};

const UPDATE: Operation = {
  id: "reserves.update",
  method: "PUT",
  path: "/open-apis/vc/v1/reserves/{reserve_id}",
  tokens: ["tenant_access_token", "user_access_token"],
  scopes: ["vc:reserve"],
  request: UpdateReserveRequestSchema,
  response: UpdateReserveResultSchema,
};

const DELETE: Operation = {
  id: "reserves.delete",
  method: "DELETE",
  path: "/open-apis/vc/v1/reserves/{reserve_id}",
  tokens: ["tenant_access_token", "user_access_token"],
  scopes: ["vc:reserve"],
};

const GET_ACTIVE_MEETING: Operation = {
  id: "reserves.get_active_meeting",
  method: "GET",
  path: "/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting",
  tokens: ["tenant_access_token", "user_access_token"],
  scopes: ["vc:reserve:readonly"],
  response: GetActiveMeetingResultSchema,
};

/** Parameters of `reserves.apply`. */
export interface ReservesApplyParams {
  /** Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly. */
  readonly userIdType?: UserIdType | undefined;
}

/** Parameters of `reserves.get`. */
export interface ReservesGetParams {
  /** Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly. */
  readonly userIdType?: UserIdType | undefined;
}

/** Parameters of `reserves.update`. */
export interface ReservesUpdateParams {
  /** Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly. */
  readonly userIdType?: UserIdType | undefined;
}

/** Parameters of `reserves.getActiveMeeting`. */
export interface ReservesGetActiveMeetingParams {
  /** Whether the answer carries the list of participants. */
  readonly withParticipants?: boolean | undefined;
  /** Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly. */
  readonly userIdType?: UserIdType | undefined;
}

/**
 * Reservations. A reservation gives a meeting number in advance; a meeting exists from the moment somebody joins.
 *
 * Called as `client.reserves`.
 */
export class Reserves extends Resource {
  /** @param client - What the operations are called through. */
  constructor(client: CoreClient) {
    super(client);
    client.know(ERRORS);
  }

  /**
   * Reserve a meeting (预约会议).
   *
   * Makes a reservation: a meeting number that can be used until `end_time`. It makes no entry in a calendar. The
   * meeting itself comes into being when somebody joins.
   *
   * @param body - What to reserve.
   * @param params - Parameters by name.
   * @param options - What this call does differently.
   *
   * Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws NotSupportedError: The platform does not support this here. (121002)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws RecordParamError: The meeting cannot be recorded like this; a call between two is never recorded by
   * itself. (123002)
   * @throws AssignHostLimitExceededError: More than ten hosts. (123003)
   * @throws AssignHostInvalidError: An assigned host is not valid. (123004)
   * @throws InvalidPasswordError: The password does not have 4 to 9 digits. (123006)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * const result = await client.reserves.apply({ end_time: new Date(1608888867 * 1000), owner_id:
   * "ou_3ec3f6a28a0d08c45d895276e8e5e19b", meeting_settings: { topic: "my meeting", action_permissions: [{
   * permission: ActionPermissionKind.BECOME_HOST, permission_checkers: [{ check_field: PermissionCheckField.USER_ID,
   * check_mode: PermissionCheckMode.ALLOW, check_list: ["ou_3ec3f6a28a0d08c45d895276e8e5e19b"] }] }],
   * meeting_initial_type: MeetingInitialType.GROUP_MEETING, auto_record: true, assign_host_list: [{ user_type:
   * UserType.LARK_USER, id: "ou_3ec3f6a28a0d08c45d895276e8e5e19b" }], password: "971024" } });
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/reserve/apply
   */
  apply(
    body: ApplyReserveRequest,
    params: ReservesApplyParams = {},
    options?: RequestOptions,
  ): Promise<ApplyReserveResult> {
    return this.call(APPLY, { query: { user_id_type: params.userIdType }, body }, options);
  }

  /**
   * Get a reservation (获取预约).
   *
   * Returns a reservation with its settings. Only the reservations that belong to the caller can be asked about.
   *
   * @param reserveId - Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its nine-digit
   * number.
   * @param params - Parameters by name.
   * @param options - What this call does differently.
   *
   * Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws NotSupportedError: The platform does not support this here. (121002)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws DataNotExistError: What was asked for does not exist. (121004)
   * @throws NoPermissionError: The caller may not do this. (121005)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * const result = await client.reserves.get("6911188411932033028");
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/reserve/get
   */
  get(reserveId: string, params: ReservesGetParams = {}, options?: RequestOptions): Promise<GetReserveResult> {
    return this.call(GET, { path: { reserve_id: reserveId }, query: { user_id_type: params.userIdType } }, options);
  }

  /**
   * Change a reservation (更新预约).
   *
   * Changes what is sent and leaves the rest as it is; a field that is sent empty is cleared. A later `end_time` of a
   * reservation that has not expired keeps its meeting number.
   *
   * @param reserveId - Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its nine-digit
   * number.
   * @param body - What to change. What is left out stays as it is.
   * @param params - Parameters by name.
   * @param options - What this call does differently.
   *
   * Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws NotSupportedError: The platform does not support this here. (121002)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws DataNotExistError: What was asked for does not exist. (121004)
   * @throws NoPermissionError: The caller may not do this. (121005)
   * @throws RecordParamError: The meeting cannot be recorded like this; a call between two is never recorded by
   * itself. (123002)
   * @throws AssignHostLimitExceededError: More than ten hosts. (123003)
   * @throws AssignHostInvalidError: An assigned host is not valid. (123004)
   * @throws InvalidPasswordError: The password does not have 4 to 9 digits. (123006)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * const result = await client.reserves.update("6911188411932033028", { meeting_settings: { topic: "my meeting",
   * action_permissions: [{ permission: ActionPermissionKind.BECOME_HOST, permission_checkers: [{ check_field:
   * PermissionCheckField.USER_ID, check_mode: PermissionCheckMode.ALLOW, check_list:
   * ["ou_3ec3f6a28a0d08c45d895276e8e5e19b"] }] }], meeting_initial_type: MeetingInitialType.GROUP_MEETING,
   * auto_record: true, assign_host_list: [{ user_type: UserType.LARK_USER, id: "ou_3ec3f6a28a0d08c45d895276e8e5e19b"
   * }], password: "971024" } });
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/reserve/update
   */
  update(
    reserveId: string,
    body: UpdateReserveRequest = {},
    params: ReservesUpdateParams = {},
    options?: RequestOptions,
  ): Promise<UpdateReserveResult> {
    return this.call(
      UPDATE,
      { path: { reserve_id: reserveId }, query: { user_id_type: params.userIdType }, body },
      options,
    );
  }

  /**
   * Delete a reservation (删除预约).
   *
   * Deletes a reservation. Its meeting number is free again.
   *
   * @param reserveId - Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its nine-digit
   * number.
   * @param options - What this call does differently.
   *
   * Permission: vc:reserve. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws NotSupportedError: The platform does not support this here. (121002)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws DataNotExistError: What was asked for does not exist. (121004)
   * @throws NoPermissionError: The caller may not do this. (121005)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * await client.reserves.delete("6911188411932033028");
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/reserve/delete
   */
  delete(reserveId: string, options?: RequestOptions): Promise<void> {
    return this.call(DELETE, { path: { reserve_id: reserveId } }, options);
  }

  /**
   * Get the active meeting of a reservation (获取活跃会议).
   *
   * Returns the meeting that is going on for a reservation. A reservation has at most one active meeting, and only
   * the reservations that belong to the caller can be asked about. When nothing is going on the platform answers
   * either with error 121004 (data not exist) or without a `meeting`; its documentation does not say which.
   *
   * @param reserveId - Id of the reservation, as `reserve.id` has it. Neither the meeting's id nor its nine-digit
   * number.
   * @param params - Parameters by name.
   * @param options - What this call does differently.
   *
   * Permission: vc:reserve:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws NotSupportedError: The platform does not support this here. (121002)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws DataNotExistError: What was asked for does not exist. (121004)
   * @throws NoPermissionError: The caller may not do this. (121005)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * const result = await client.reserves.getActiveMeeting("6911188411932033028", { withParticipants: true });
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/reserve/get_active_meeting
   */
  getActiveMeeting(
    reserveId: string,
    params: ReservesGetActiveMeetingParams = {},
    options?: RequestOptions,
  ): Promise<GetActiveMeetingResult> {
    return this.call(
      GET_ACTIVE_MEETING,
      {
        path: { reserve_id: reserveId },
        query: { with_participants: params.withParticipants, user_id_type: params.userIdType },
      },
      options,
    );
  }
}
