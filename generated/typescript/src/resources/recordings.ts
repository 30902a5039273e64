// Code generated from openapi.yaml by make. DO NOT EDIT.

import type { RequestOptions } from "../config.js";
import type { CoreClient } from "../core-client.js";
import * as codes from "../error-codes.js";
import type { CodeClasses } from "../errors.js";
import type {
  GetRecordingResult,
  SetRecordingPermissionRequest,
  StartRecordingRequest,
  UserIdType,
} from "../models.js";
import type { Operation } from "../operation.js";
import { Resource } from "../resource.js";
import {
  GetRecordingResultSchema,
  SetRecordingPermissionRequestSchema,
  StartRecordingRequestSchema,
} from "../schemas.js";

const ERRORS: CodeClasses = {
  121001: codes.InternalError,
  121002: codes.NotSupportedError,
  121003: codes.ParamError,
  121004: codes.DataNotExistError,
  121005: codes.NoPermissionError,
  122001: codes.MeetingStatusUnexpectedError,
  122002: codes.MeetingNotExistError,
  122003: codes.OperatorNotInMeetingError,
  124002: codes.RecordingProcessingError,
};

const GET: Operation = {
  id: "recordings.get",
  method: "GET",
  path: "/open-apis/vc/v1/meetings/{meeting_id}/recording",
  tokens: ["tenant_access_token", "user_access_token"],
  scopes: ["vc:record:readonly"],
  response: GetRecordingResultSchema,
};

const START: Operation = {
  id: "recordings.start",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/{meeting_id}/recording/start",
  tokens: ["user_access_token"],
  scopes: ["vc:record"],
  request: StartRecordingRequestSchema,
};

const STOP: Operation = {
  id: "recordings.stop",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/{meeting_id}/recording/stop",
  tokens: ["user_access_token"],
  scopes: ["vc:record"],
};

const SET_PERMISSION: Operation = {
  id: "recordings.set_permission",
  method: "PATCH",
  path: "/open-apis/vc/v1/meetings/{meeting_id}/recording/set_permission",
  tokens: ["user_access_token"],
  scopes: ["vc:record"],
  request: SetRecordingPermissionRequestSchema,
};

/** Parameters of `recordings.setPermission`. */
export interface RecordingsSetPermissionParams {
  /** Kind of the user ids in the answer. `user_id` needs the permission contact:user.employee_id:readonly. */
  readonly userIdType?: UserIdType | undefined;
}

/**
 * Recordings of meetings.
 *
 * Called as `client.recordings`.
 */
export class Recordings extends Resource {
  /** @param client - What the operations are called through. */
  constructor(client: CoreClient) {
    super(client);
    client.know(ERRORS);
  }

  /**
   * Get a recording (获取录制文件).
   *
   * Returns the recording of a meeting once it is ready. With a tenant token every recording of the tenant can be
   * had, with a user token those of the user's own meetings.
   *
   * @param meetingId - Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
   * joins.
   * @param options - What this call does differently.
   *
   * Permission: vc:record:readonly. Tokens: tenant_access_token or user_access_token. Rate: 1000/min and 50/s.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws NotSupportedError: The platform does not support this here. (121002)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws DataNotExistError: What was asked for does not exist. (121004)
   * @throws NoPermissionError: The caller may not do this. (121005)
   * @throws MeetingStatusUnexpectedError: The meeting is not in a state that allows this. (122001)
   * @throws MeetingNotExistError: The meeting does not exist. (122002)
   * @throws RecordingProcessingError: The recording is not ready yet. (124002)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * const result = await client.recordings.get("6911188411934433028");
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/get
   */
  get(meetingId: string, options?: RequestOptions): Promise<GetRecordingResult> {
    return this.call(GET, { path: { meeting_id: meetingId } }, options);
  }

  /**
   * Start recording (开始录制).
   *
   * Starts recording a meeting that goes on. The operator must be its host.
   *
   * @param meetingId - Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
   * joins.
   * @param body - How to record.
   * @param options - What this call does differently.
   *
   * Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.
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
   * await client.recordings.start("6911188411934433028", { timezone: 8 });
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/start
   */
  start(meetingId: string, body: StartRecordingRequest = {}, options?: RequestOptions): Promise<void> {
    return this.call(START, { path: { meeting_id: meetingId }, body }, options);
  }

  /**
   * Stop recording (停止录制).
   *
   * Stops the recording of a meeting. The operator must be its host.
   *
   * @param meetingId - Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
   * joins.
   * @param options - What this call does differently.
   *
   * Permission: vc:record. Tokens: user_access_token. Rate: set by the platform for each app.
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
   * await client.recordings.stop("6911188411934433028");
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/stop
   */
  stop(meetingId: string, options?: RequestOptions): Promise<void> {
    return this.call(STOP, { path: { meeting_id: meetingId } }, options);
  }

  /**
   * Share a recording (授权录制文件).
   *
   * Gives access to a recording, or takes it away. Only the owner of the meeting may, after the meeting has ended and
   * the event tells that the recording is ready.
   *
   * @param meetingId - Id of the meeting. Not the nine-digit number; a meeting has an id from the moment somebody
   * joins.
   * @param body - Who gets access.
   * @param params - Parameters by name.
   * @param options - What this call does differently.
   *
   * Permission: vc:record. Tokens: user_access_token. Rate: 1000/min and 50/s.
   *
   * @throws InternalError: The platform failed. (121001)
   * @throws NotSupportedError: The platform does not support this here. (121002)
   * @throws ParamError: A parameter has a wrong value. (121003)
   * @throws DataNotExistError: What was asked for does not exist. (121004)
   * @throws NoPermissionError: The caller may not do this. (121005)
   * @throws MeetingNotExistError: The meeting does not exist. (122002)
   * @throws FeishuVCError: Whatever else can go wrong; its classes tell what.
   *
   * @example
   * ```ts
   * await client.recordings.setPermission("6911188411934433028", { permission_objects: [{ id:
   * "ou_3ec3f6a28a0d08c45d895276e8e5e19b", type: RecordingPermissionType.USER, permission: RecordingPermission.VIEW
   * }], action_type: RecordingPermissionAction.GRANT });
   * ```
   *
   * @see https://open.feishu.cn/document/server-docs/vc-v1/meeting-recording/set_permission
   */
  setPermission(
    meetingId: string,
    body: SetRecordingPermissionRequest,
    params: RecordingsSetPermissionParams = {},
    options?: RequestOptions,
  ): Promise<void> {
    return this.call(
      SET_PERMISSION,
      { path: { meeting_id: meetingId }, query: { user_id_type: params.userIdType }, body },
      options,
    );
  }
}
