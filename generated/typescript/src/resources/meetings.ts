// Code generated from openapi.yaml by make. DO NOT EDIT.

import type { RequestOptions } from "../config.js";
import type { CoreClient } from "../core-client.js";
import * as codes from "../error-codes.js";
import type { CodeClasses } from "../errors.js";
import type {
  GetMeetingResult,
  InviteRequest,
  InviteResult,
  KickoutRequest,
  KickoutResult,
  ListMeetingsByNoResult,
  MeetingBrief,
  SetHostRequest,
  SetHostResult,
  UserIdType,
} from "../models.js";
import type { Operation } from "../operation.js";
import { pages } from "../pagination.js";
import { Resource } from "../resource.js";
import {
  GetMeetingResultSchema,
  InviteRequestSchema,
  InviteResultSchema,
  KickoutRequestSchema,
  KickoutResultSchema,
  ListMeetingsByNoResultSchema,
  SetHostRequestSchema,
  SetHostResultSchema,
} from "../schemas.js";

const ERRORS: CodeClasses = {
  121001: codes.InternalError,
  121002: codes.NotSupportedError,
  121003: codes.ParamError,
  121004: codes.DataNotExistError,
  121005: codes.NoPermissionError,
  121006: codes.DataConflictError,
  122001: codes.MeetingStatusUnexpectedError,
  122002: codes.MeetingNotExistError,
  122003: codes.OperatorNotInMeetingError,
  122004: codes.TargetNotInMeetingError,
  122005: codes.CannotOperateSelfError,
  122006: codes.ParticipantLimitReachedError,
  122007: codes.CalleeBusyError,
  122008: codes.MeetingLockedError,
  122009: codes.ParticipantStatusUnexpectedError,
};

const LIST_BY_NO: Operation = {
  id: "meetings.list_by_no",
  method: "GET",
  path: "/open-apis/vc/v1/meetings/list_by_no",
  tokens: ["tenant_access_token", "user_access_token"],
  scopes: ["vc:meeting:readonly"],
  response: ListMeetingsByNoResultSchema,
};

const GET: Operation = {
  id: "meetings.get",
  method: "GET",
  path: "/open-apis/vc/v1/meetings/{meeting_id}",
  tokens: ["tenant_access_token", "user_access_token"],
  scopes: ["vc:meeting:readonly"],
  response: GetMeetingResultSchema,
};

const END: Operation = {
  id: "meetings.end",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/{meeting_id}/end",
  tokens: ["user_access_token"],
  scopes: ["vc:meeting"],
};

const INVITE: Operation = {
  id: "meetings.invite",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/{meeting_id}/invite",
  tokens: ["user_access_token"],
  scopes: ["vc:meeting"],
  request: InviteRequestSchema,
  response: InviteResultSchema,
};

const KICKOUT: Operation = {
  id: "meetings.kickout",
  method: "POST",
  path: "/open-apis/vc/v1/meetings/{meeting_id}/kickout",
  tokens: ["tenant_access_token"],
  scopes: ["vc:meeting"],
  request: KickoutRequestSchema,
  response: KickoutResultSchema,
};

const SET_HOST: Operation = {
  id: "meetings.set_host",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/{meeting_id}/set_host",
  tokens: ["tenant_access_token", "user_access_token"],
  scopes: ["vc:meeting"],
  request: SetHostRequestSchema,
  response: SetHostResultSchema,
};

/** Parameters of `meetings.listByNo`. */
export interface MeetingsListByNoParams {
  /** Meeting number of nine digits. */
  readonly meetingNo: string;
  /** Start of the period. */
  readonly startTime: Date;
  /** End of the period. */
  readonly endTime: Date;
  /** Number of items on a page, 20 by default. */
  readonly pageSize?: number | undefined;
  /** Where the page begins, as the answer before told. Left out for the first page. */
  readonly pageToken?: string | undefined;
}

/** Parameters of `meetings.get`. */
export interface MeetingsGetParams {
  /** Whether the answer carries the list of participants. */
  readonly withParticipants?: boolean | undefined;
  /** Whether the answer tells what was used in the meeting. Only with a tenant token. */
  readonly withMeetingAbility?: boolean | undefined;
  /** Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly. */
  readonly userIdType?: UserIdType | undefined;
}

/** Parameters of `meetings.invite`. */
export interface MeetingsInviteParams {
  /** Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly. */
  readonly userIdType?: UserIdType | undefined;
}

/** Parameters of `meetings.kickout`. */
export interface MeetingsKickoutParams {
  /** Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly. */
  readonly userIdType?: UserIdType | undefined;
}

/** Parameters of `meetings.setHost`. */
export interface MeetingsSetHostParams {
  /** Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly. */
  readonly userIdType?: UserIdType | undefined;
}

/**
 * Meetings that are going on or have ended.
 *
 * Called as `client.meetings`.
 */
export class Meetings extends Resource {
  /** @param client - What the operations are called through. */
  constructor(client: CoreClient) {
    super(client);
    client.know(ERRORS);
  }

  /**
   * List the meetings of a meeting number (获取与会议号关联的会议列表).
   *
   * Lists the meetings that were held under a meeting number in a period. Each comes with id, topic, link, number and
   * password only.
   *
   * @param params - Parameters by name.
   * @param options - What this call does differently.
   *
   * Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 100/min.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * const result = await client.meetings.listByNo({ meetingNo: "123456789", startTime: new Date(1608883322 * 1000),
   * endTime: new Date(1608888867 * 1000), pageSize: 2 });
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/list_by_no
   */
  listByNo(params: MeetingsListByNoParams, options?: RequestOptions): Promise<ListMeetingsByNoResult> {
    return this.call(
      LIST_BY_NO,
      {
        query: {
          meeting_no: params.meetingNo,
          start_time: params.startTime,
          end_time: params.endTime,
          page_size: params.pageSize,
          page_token: params.pageToken,
        },
      },
      options,
    );
  }

  /**
   * List the meetings of a meeting number, page after page.
   *
   * Fetches each page when it is needed. Arguments and errors are those of `listByNo`; what came before an error has been
   * given. An answer that promises more but does not say where is a `DecodeError`.
   *
   * @example
   * ```ts
   * for await (const item of client.meetings.listByNoAll(…)) console.log(item);
   * ```
   */
  listByNoAll(
    params: Omit<MeetingsListByNoParams, "pageToken">,
    options?: RequestOptions,
  ): AsyncGenerator<MeetingBrief, void, undefined> {
    return pages(
      (pageToken) => this.listByNo({ ...params, pageToken }, options),
      (page) => page.meeting_briefs,
      "has_more",
      "page_token",
    );
  }

  /**
   * Get a meeting (获取会议详情).
   *
   * Returns a meeting that goes on or has ended. With `user_id_type` `user_id` only Feishu and Lark users are among
   * the participants; rooms, telephones and SIP devices are left out.
   *
   * @param meetingId - Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
   * joins.
   * @param params - Parameters by name.
   * @param options - What this call does differently.
   *
   * Permission: vc:meeting:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
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
   * const result = await client.meetings.get("6911188411934433028", { withParticipants: true, withMeetingAbility:
   * true });
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/get
   */
  get(meetingId: string, params: MeetingsGetParams = {}, options?: RequestOptions): Promise<GetMeetingResult> {
    return this.call(
      GET,
      {
        path: { meeting_id: meetingId },
        query: {
          with_participants: params.withParticipants,
          with_meeting_ability: params.withMeetingAbility,
          user_id_type: params.userIdType,
        },
      },
      options,
    );
  }

  /**
   * End a meeting (结束会议).
   *
   * Ends a meeting that goes on. The operator must be its host.
   *
   * @param meetingId - Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
   * joins.
   * @param options - What this call does differently.
   *
   * Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws NotSupportedError: The platform does not support this here. (121002)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws NoPermissionError: The caller may not do this. (121005)
   * @throws MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
   * @throws MeetingNotExistError: The meeting does not exist. (122002)
   * @throws OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * await client.meetings.end("6911188411934433028");
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/end
   */
  end(meetingId: string, options?: RequestOptions): Promise<void> {
    return this.call(END, { path: { meeting_id: meetingId } }, options);
  }

  /**
   * Invite to a meeting (邀请参会人).
   *
   * Calls users into a meeting that goes on, ten at most. The operator must be in the meeting and may invite.
   *
   * @param meetingId - Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
   * joins.
   * @param body - Who is invited.
   * @param params - Parameters by name.
   * @param options - What this call does differently.
   *
   * Permission: vc:meeting. Tokens: user_access_token. Rate: 1000/min and 50/s.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws NotSupportedError: The platform does not support this here. (121002)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws NoPermissionError: The caller may not do this. (121005)
   * @throws MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
   * @throws MeetingNotExistError: The meeting does not exist. (122002)
   * @throws OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
   * @throws CannotOperateSelfError: Nobody can do this to themselves. (122005)
   * @throws ParticipantLimitReachedError: The meeting is full. (122006)
   * @throws CalleeBusyError: The user who is called is busy. (122007)
   * @throws MeetingLockedError: The meeting is locked. (122008)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * const result = await client.meetings.invite("6911188411934433028", { invitees: [{ id:
   * "ou_84aad35d084aa403a838cf73ee184673", user_type: UserType.LARK_USER }] });
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/invite
   */
  invite(
    meetingId: string,
    body: InviteRequest,
    params: MeetingsInviteParams = {},
    options?: RequestOptions,
  ): Promise<InviteResult> {
    return this.call(
      INVITE,
      { path: { meeting_id: meetingId }, query: { user_id_type: params.userIdType }, body },
      options,
    );
  }

  /**
   * Remove participants (移除参会人).
   *
   * Removes participants from a meeting that goes on.
   *
   * @param meetingId - Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
   * joins.
   * @param body - Who is removed.
   * @param params - Parameters by name.
   * @param options - What this call does differently.
   *
   * Permission: vc:meeting. Tokens: tenant_access_token. Rate: 1000/min and 50/s.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws NotSupportedError: The platform does not support this here. (121002)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws NoPermissionError: The caller may not do this. (121005)
   * @throws MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
   * @throws MeetingNotExistError: The meeting does not exist. (122002)
   * @throws OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
   * @throws CannotOperateSelfError: Nobody can do this to themselves. (122005)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * const result = await client.meetings.kickout("6911188411934433028", { kickout_users: [{ id:
   * "ou_3ec3f6a28a0d08c45d895276e8e5e19b", user_type: UserType.LARK_USER }] });
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/kickout
   */
  kickout(
    meetingId: string,
    body: KickoutRequest,
    params: MeetingsKickoutParams = {},
    options?: RequestOptions,
  ): Promise<KickoutResult> {
    return this.call(
      KICKOUT,
      { path: { meeting_id: meetingId }, query: { user_id_type: params.userIdType }, body },
      options,
    );
  }

  /**
   * Set the host (设置主持人).
   *
   * Makes a participant the host. A user who asks for it must be the host. With `old_host_user` the change is made
   * only if that is still the host (compare and swap); otherwise error 121006 comes, and the call can be repeated
   * with the host that `meetings.get` tells.
   *
   * @param meetingId - Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
   * joins.
   * @param body - Who becomes host.
   * @param params - Parameters by name.
   * @param options - What this call does differently.
   *
   * Permission: vc:meeting. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws NotSupportedError: The platform does not support this here. (121002)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws NoPermissionError: The caller may not do this. (121005)
   * @throws DataConflictError: The data changed in the meantime. (121006)
   * @throws MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
   * @throws MeetingNotExistError: The meeting does not exist. (122002)
   * @throws OperatorNotInMeetingError: Whoever asks for this must be in the meeting. (122003)
   * @throws TargetNotInMeetingError: The user who is meant is not in the meeting. (122004)
   * @throws CannotOperateSelfError: Nobody can do this to themselves. (122005)
   * @throws ParticipantStatusUnexpectedError: The participant is not in a state that allows this. (122009)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * const result = await client.meetings.setHost("6911188411934433028", { host_user: { id:
   * "ou_3ec3f6a28a0d08c45d895276e8e5e19b", user_type: UserType.LARK_USER }, old_host_user: { id:
   * "ou_3ec3f6a28a0d08c45d895276e8e5e19b", user_type: UserType.LARK_USER } });
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting/set_host
   */
  setHost(
    meetingId: string,
    body: SetHostRequest,
    params: MeetingsSetHostParams = {},
    options?: RequestOptions,
  ): Promise<SetHostResult> {
    return this.call(
      SET_HOST,
      { path: { meeting_id: meetingId }, query: { user_id_type: params.userIdType }, body },
      options,
    );
  }
}
