// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * What goes into the API and what comes out of it, by the names of the wire.
 *
 * Every field of an answer may be absent: the platform promises none. Enums are open: a value that this version does not
 * know is kept; `nameOf` gives its name.
 */

import type { Schema } from "./schema.js";

/** State of a meeting. */
export const MeetingStatus = {
  /** The callee is being called. */
  CALLING: 1,
  /** The meeting is going on. */
  IN_PROGRESS: 2,
  /** The meeting has ended. */
  ENDED: 3,
} as const;

/** State of a meeting. */
export type MeetingStatus = 1 | 2 | 3 | (number & {});

/** State of a participant. */
export const ParticipantStatus = {
  /** Is being called. */
  CALLING: 1,
  /** Is in the meeting. */
  IN_MEETING: 2,
  /** The telephone rings. */
  RINGING: 3,
  /** Is not in the meeting or has left it. */
  LEFT: 4,
} as const;

/** State of a participant. */
export type ParticipantStatus = 1 | 2 | 3 | 4 | (number & {});

/** What kind of user it is. */
export const UserType = {
  /** A Feishu or Lark user. */
  LARK_USER: 1,
  /** A meeting room. */
  ROOM: 2,
  /** A user of documents. */
  DOC_USER: 3,
  /** A user of the stand-alone product. */
  NEO_USER: 4,
  /** A guest of the stand-alone product. */
  NEO_GUEST: 5,
  /** A telephone. */
  PSTN: 6,
  /** A SIP device. */
  SIP: 7,
  /** A share box. Documented for events only. */
  SHARE_BOX: 8,
  /** An app of the open platform. Documented for events only. */
  OPEN_PLATFORM_APP: 9,
} as const;

/** What kind of user it is. */
export type UserType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | (number & {});

/**
 * Kind of a user id. `open_id` differs between apps, `union_id` is the same in all apps of one developer, `user_id`
 * is unique in one tenant.
 */
export const UserIdType = {
  /** The user in one app (`ou_…`). The default. */
  OPEN_ID: "open_id",
  /** The user in all apps of one developer (`on_…`). */
  UNION_ID: "union_id",
  /** The user in one tenant. */
  USER_ID: "user_id",
} as const;

/**
 * Kind of a user id. `open_id` differs between apps, `union_id` is the same in all apps of one developer, `user_id`
 * is unique in one tenant.
 */
export type UserIdType = "open_id" | "union_id" | "user_id" | (string & {});

/** How a meeting begins. */
export const MeetingInitialType = {
  /** A meeting of several people. */
  GROUP_MEETING: 1,
  /** A call between two. Only to telephones. */
  ONE_TO_ONE_CALL: 2,
} as const;

/** How a meeting begins. */
export type MeetingInitialType = 1 | 2 | (number & {});

/** What somebody may do. */
export const ActionPermissionKind = {
  /** Become host. */
  BECOME_HOST: 1,
  /** Invite others. */
  INVITE: 2,
  /** Join. */
  JOIN: 3,
} as const;

/** What somebody may do. */
export type ActionPermissionKind = 1 | 2 | 3 | (number & {});

/** What `check_list` holds. */
export const PermissionCheckField = {
  /** User ids. */
  USER_ID: 1,
  /** User types. */
  USER_TYPE: 2,
  /** Tenant keys. */
  TENANT_KEY: 3,
} as const;

/** What `check_list` holds. */
export type PermissionCheckField = 1 | 2 | 3 | (number & {});

/** How `check_list` counts. */
export const PermissionCheckMode = {
  /** Those on the list may. */
  ALLOW: 1,
  /** Those on the list may not. */
  DENY: 2,
} as const;

/** How `check_list` counts. */
export type PermissionCheckMode = 1 | 2 | (number & {});

/** Whether a reservation can still be used. The documentation's example has 0, which it does not explain. */
export const ReserveExpireStatus = {
  /** Not expired. */
  VALID: 1,
  /** Expired. */
  EXPIRED: 2,
} as const;

/** Whether a reservation can still be used. The documentation's example has 0, which it does not explain. */
export type ReserveExpireStatus = 1 | 2 | (number & {});

/** What came of an invitation. */
export const InviteOutcome = {
  /** Invited. */
  SUCCEEDED: 1,
  /** Not invited. */
  FAILED: 2,
} as const;

/** What came of an invitation. */
export type InviteOutcome = 1 | 2 | (number & {});

/** What came of a removal. */
export const KickoutOutcome = {
  /** Removed. */
  SUCCEEDED: 1,
  /** Not removed. */
  FAILED: 2,
} as const;

/** What came of a removal. */
export type KickoutOutcome = 1 | 2 | (number & {});

/** Who is meant. */
export const RecordingPermissionType = {
  /** A user. */
  USER: 1,
  /** A group. */
  GROUP: 2,
  /** Everybody in the tenant. */
  TENANT: 3,
  /** Everybody. */
  PUBLIC: 4,
} as const;

/** Who is meant. */
export type RecordingPermissionType = 1 | 2 | 3 | 4 | (number & {});

/** What access is. */
export const RecordingPermission = {
  /** View. */
  VIEW: 1,
} as const;

/** What access is. */
export type RecordingPermission = 1 | (number & {});

/** Whether access is given or taken away. */
export const RecordingPermissionAction = {
  /** Give access. The default. */
  GRANT: 0,
  /** Take it away. */
  REVOKE: 1,
} as const;

/** Whether access is given or taken away. */
export type RecordingPermissionAction = 0 | 1 | (number & {});

/** The active meeting of a reservation. */
export interface GetActiveMeetingResult {
  /** A meeting. It exists from the moment somebody joins. */
  meeting?: Meeting;
}

/** @internal */
export const GetActiveMeetingResultSchema: Schema = {
  meeting: () => MeetingSchema,
};

/** A meeting. It exists from the moment somebody joins. */
export interface Meeting {
  /** Id of the meeting. */
  id?: string;
  /** Subject. */
  topic?: string;
  /** Link to join with. */
  url?: string;
  /** Meeting number of nine digits. */
  meeting_no?: string;
  /** Password of the meeting. */
  password?: string;
  /** When the meeting was created. */
  create_time?: Date;
  /** When the meeting started. */
  start_time?: Date;
  /** When the meeting ended. Without a value while it goes on. */
  end_time?: Date;
  /** A user, a room or a telephone in a meeting. */
  host_user?: MeetingUser;
  /** Whether the meeting is open to other conference systems (beta). */
  meeting_connect?: boolean;
  /** State of a meeting. */
  status?: MeetingStatus;
  /** Highest number of participants at one time. */
  participant_count?: number;
  /** Number of participants over the whole meeting. */
  participant_count_accumulated?: number;
  /** Who takes or took part. Only with `with_participants`. */
  participants?: MeetingParticipant[];
  /** What was used in a meeting. */
  ability?: MeetingAbility;
  /** Id of the meeting's notes. Seen in the official SDKs, not in the documentation. */
  note_id?: string;
}

/** @internal */
export const MeetingSchema: Schema = {
  id: "text",
  topic: "text",
  url: "text",
  meeting_no: "text",
  password: "secret",
  create_time: "time",
  start_time: "time",
  end_time: "time",
  host_user: () => MeetingUserSchema,
  meeting_connect: "boolean",
  status: "integer",
  participant_count: "count",
  participant_count_accumulated: "count",
  participants: [() => MeetingParticipantSchema],
  ability: () => MeetingAbilitySchema,
  note_id: "text",
};

/** A user, a room or a telephone in a meeting. */
export interface MeetingUser {
  /** User id, in the form that `user_id_type` asks for. What it is for rooms and telephones is not documented. */
  id?: string;
  /** What kind of user it is. */
  user_type?: UserType;
}

/** @internal */
export const MeetingUserSchema: Schema = {
  id: "text",
  user_type: "integer",
};

/** Somebody who takes or took part in a meeting. */
export interface MeetingParticipant {
  /** User id, in the form that `user_id_type` asks for. */
  id?: string;
  /** When the participant joined for the first time. */
  first_join_time?: Date;
  /** When the participant left for the last time. */
  final_leave_time?: Date;
  /** Time in the meeting, added up, in seconds. */
  in_meeting_duration?: number;
  /** What kind of user it is. */
  user_type?: UserType;
  /** Whether the participant is the host. */
  is_host?: boolean;
  /** Whether the participant is a co-host. */
  is_cohost?: boolean;
  /** Whether the participant is from another tenant. */
  is_external?: boolean;
  /** State of a participant. */
  status?: ParticipantStatus;
}

/** @internal */
export const MeetingParticipantSchema: Schema = {
  id: "text",
  first_join_time: "time",
  final_leave_time: "time",
  in_meeting_duration: "count",
  user_type: "integer",
  is_host: "boolean",
  is_cohost: "boolean",
  is_external: "boolean",
  status: "integer",
};

/** What was used in a meeting. */
export interface MeetingAbility {
  /** Video was used. */
  use_video?: boolean;
  /** Audio was used. */
  use_audio?: boolean;
  /** The screen was shared. */
  use_share_screen?: boolean;
  /** Magic Share was used. */
  use_follow_screen?: boolean;
  /** The meeting was recorded. */
  use_recording?: boolean;
  /** Somebody dialled in by telephone. */
  use_pstn?: boolean;
}

/** @internal */
export const MeetingAbilitySchema: Schema = {
  use_video: "boolean",
  use_audio: "boolean",
  use_share_screen: "boolean",
  use_follow_screen: "boolean",
  use_recording: "boolean",
  use_pstn: "boolean",
};

/** What to reserve. */
export interface ApplyReserveRequest {
  /** When the reservation expires, at most 30 days ahead. Needed for meetings of several people. */
  end_time?: Date | undefined;
  /**
   * Whom the meeting belongs to, a user of the same tenant. Needed with a tenant token; without effect with a user
   * token.
   */
  owner_id?: string | undefined;
  /** Settings of a meeting to be reserved. */
  meeting_settings: MeetingSettingsInput;
}

/** @internal */
export const ApplyReserveRequestSchema: Schema = {
  end_time: "time",
  owner_id: "text",
  meeting_settings: () => MeetingSettingsInputSchema,
};

/** What to change. What is left out stays as it is. */
export interface UpdateReserveRequest {
  /** When the reservation expires, at most 30 days ahead. */
  end_time?: Date | null | undefined;
  /** Settings of a meeting to be reserved. */
  meeting_settings?: MeetingSettingsInput | undefined;
}

/** @internal */
export const UpdateReserveRequestSchema: Schema = {
  end_time: "time",
  meeting_settings: () => MeetingSettingsInputSchema,
};

/** Settings of a meeting to be reserved. */
export interface MeetingSettingsInput {
  /** Subject. */
  topic?: string | null | undefined;
  /** Who may do what. Entries for the same action add up. */
  action_permissions?: ActionPermissionInput[] | null | undefined;
  /** How a meeting begins. */
  meeting_initial_type?: MeetingInitialType | undefined;
  /** Whether the meeting is open to other conference systems (beta). Cannot be changed later. */
  meeting_connect?: boolean | null | undefined;
  /** Settings of a call between two. */
  call_setting?: CallSettingInput | undefined;
  /** Whether recording starts by itself. False by default. */
  auto_record?: boolean | null | undefined;
  /** Who becomes host; ten at most. */
  assign_host_list?: AssignHostInput[] | null | undefined;
  /** Password: 4 to 9 digits. Empty: none. Left out: the owner's personal setting decides. */
  password?: string | null | undefined;
}

/** @internal */
export const MeetingSettingsInputSchema: Schema = {
  topic: "text",
  action_permissions: [() => ActionPermissionInputSchema],
  meeting_initial_type: "integer",
  meeting_connect: "boolean",
  call_setting: () => CallSettingInputSchema,
  auto_record: "boolean",
  assign_host_list: [() => AssignHostInputSchema],
  password: "secret",
};

/** Who may do something. */
export interface ActionPermissionInput {
  /** What somebody may do. */
  permission: ActionPermissionKind;
  /** Whoever passes one of them may. */
  permission_checkers: PermissionCheckerInput[];
}

/** @internal */
export const ActionPermissionInputSchema: Schema = {
  permission: "integer",
  permission_checkers: [() => PermissionCheckerInputSchema],
};

/** Tells who may. */
export interface PermissionCheckerInput {
  /** What `check_list` holds. */
  check_field: PermissionCheckField;
  /** How `check_list` counts. */
  check_mode: PermissionCheckMode;
  /** User ids, user types (1, 2, 6 or 7) or tenant keys, as `check_field` says. */
  check_list: string[];
}

/** @internal */
export const PermissionCheckerInputSchema: Schema = {
  check_field: "integer",
  check_mode: "integer",
  check_list: ["text"],
};

/** Settings of a call between two. */
export interface CallSettingInput {
  /** Who is called. */
  callee: CalleeInput;
}

/** @internal */
export const CallSettingInputSchema: Schema = {
  callee: () => CalleeInputSchema,
};

/** Who is called. */
export interface CalleeInput {
  /** User id. */
  id?: string | null | undefined;
  /** What kind of user it is. */
  user_type: UserType;
  /** A telephone or a SIP device. */
  pstn_sip_info?: PstnSipInfoInput | undefined;
}

/** @internal */
export const CalleeInputSchema: Schema = {
  id: "text",
  user_type: "integer",
  pstn_sip_info: () => PstnSipInfoInputSchema,
};

/** A telephone or a SIP device. */
export interface PstnSipInfoInput {
  /** Name to be shown. */
  nickname?: string | null | undefined;
  /** Number, as country code, dash, area code and number. Mainland China only. */
  main_address: string;
}

/** @internal */
export const PstnSipInfoInputSchema: Schema = {
  nickname: "text",
  main_address: "text",
};

/** Who becomes host. */
export interface AssignHostInput {
  /** What kind of user it is. */
  user_type?: UserType | undefined;
  /** User id. */
  id?: string | undefined;
}

/** @internal */
export const AssignHostInputSchema: Schema = {
  user_type: "integer",
  id: "text",
};

/** A reservation that was made. */
export interface ApplyReserveResult {
  /** A reservation. Which fields come depends on the operation. */
  reserve?: Reserve;
  /** What was wrong with the settings. */
  reserve_correction_check_info?: ReserveCorrectionCheckInfo;
}

/** @internal */
export const ApplyReserveResultSchema: Schema = {
  reserve: () => ReserveSchema,
  reserve_correction_check_info: () => ReserveCorrectionCheckInfoSchema,
};

/** A reservation that was changed. */
export interface UpdateReserveResult {
  /** A reservation. Which fields come depends on the operation. */
  reserve?: Reserve;
  /** What was wrong with the settings. */
  reserve_correction_check_info?: ReserveCorrectionCheckInfo;
}

/** @internal */
export const UpdateReserveResultSchema: Schema = {
  reserve: () => ReserveSchema,
  reserve_correction_check_info: () => ReserveCorrectionCheckInfoSchema,
};

/** A reservation. */
export interface GetReserveResult {
  /** A reservation. Which fields come depends on the operation. */
  reserve?: Reserve;
}

/** @internal */
export const GetReserveResultSchema: Schema = {
  reserve: () => ReserveSchema,
};

/** A reservation. Which fields come depends on the operation. */
export interface Reserve {
  /** Id of the reservation. Not the id of a meeting, which exists only once somebody has joined. */
  id?: string;
  /** Meeting number of nine digits. */
  meeting_no?: string;
  /** Password of the meeting. */
  password?: string;
  /** Link to join with. */
  url?: string;
  /** Link that opens the app. Each `{?}` is to be replaced by 0 (off) or 1 (on). */
  app_link?: string;
  /** Link to a live stream of the meeting. */
  live_link?: string;
  /** When the reservation expires. */
  end_time?: Date;
  /** Whether a reservation can still be used. The documentation's example has 0, which it does not explain. */
  expire_status?: ReserveExpireStatus;
  /** Who reserved, in the form that `user_id_type` asks for. */
  reserve_user_id?: string;
  /** Settings of a reserved meeting. */
  meeting_settings?: MeetingSettings;
}

/** @internal */
export const ReserveSchema: Schema = {
  id: "text",
  meeting_no: "text",
  password: "secret",
  url: "text",
  app_link: "text",
  live_link: "text",
  end_time: "time",
  expire_status: "integer",
  reserve_user_id: "text",
  meeting_settings: () => MeetingSettingsSchema,
};

/** What was wrong with the settings. */
export interface ReserveCorrectionCheckInfo {
  /** Assigned hosts that are not valid. */
  invalid_host_id_list?: string[];
}

/** @internal */
export const ReserveCorrectionCheckInfoSchema: Schema = {
  invalid_host_id_list: ["text"],
};

/** Settings of a reserved meeting. */
export interface MeetingSettings {
  /** Subject. */
  topic?: string;
  /** Who may do what. Entries for the same action add up. */
  action_permissions?: ActionPermission[];
  /** How a meeting begins. */
  meeting_initial_type?: MeetingInitialType;
  /** Whether the meeting is open to other conference systems (beta). */
  meeting_connect?: boolean;
  /** Settings of a call between two. */
  call_setting?: CallSetting;
  /** Whether recording starts by itself. */
  auto_record?: boolean;
  /** Who becomes host. */
  assign_host_list?: AssignHost[];
}

/** @internal */
export const MeetingSettingsSchema: Schema = {
  topic: "text",
  action_permissions: [() => ActionPermissionSchema],
  meeting_initial_type: "integer",
  meeting_connect: "boolean",
  call_setting: () => CallSettingSchema,
  auto_record: "boolean",
  assign_host_list: [() => AssignHostSchema],
};

/** Who may do something. */
export interface ActionPermission {
  /** What somebody may do. */
  permission?: ActionPermissionKind;
  /** Whoever passes one of them may. */
  permission_checkers?: PermissionChecker[];
}

/** @internal */
export const ActionPermissionSchema: Schema = {
  permission: "integer",
  permission_checkers: [() => PermissionCheckerSchema],
};

/** Tells who may. */
export interface PermissionChecker {
  /** What `check_list` holds. */
  check_field?: PermissionCheckField;
  /** How `check_list` counts. */
  check_mode?: PermissionCheckMode;
  /** User ids, user types (1, 2, 6 or 7) or tenant keys, as `check_field` says. */
  check_list?: string[];
}

/** @internal */
export const PermissionCheckerSchema: Schema = {
  check_field: "integer",
  check_mode: "integer",
  check_list: ["text"],
};

/** Settings of a call between two. */
export interface CallSetting {
  /** Who is called. */
  callee?: Callee;
}

/** @internal */
export const CallSettingSchema: Schema = {
  callee: () => CalleeSchema,
};

/** Who is called. */
export interface Callee {
  /** User id. */
  id?: string;
  /** What kind of user it is. */
  user_type?: UserType;
  /** A telephone or a SIP device. */
  pstn_sip_info?: PstnSipInfo;
}

/** @internal */
export const CalleeSchema: Schema = {
  id: "text",
  user_type: "integer",
  pstn_sip_info: () => PstnSipInfoSchema,
};

/** A telephone or a SIP device. */
export interface PstnSipInfo {
  /** Name to be shown. */
  nickname?: string;
  /** Number, as country code, dash, area code and number. */
  main_address?: string;
}

/** @internal */
export const PstnSipInfoSchema: Schema = {
  nickname: "text",
  main_address: "text",
};

/** Who becomes host. */
export interface AssignHost {
  /** What kind of user it is. */
  user_type?: UserType;
  /** User id. */
  id?: string;
}

/** @internal */
export const AssignHostSchema: Schema = {
  user_type: "integer",
  id: "text",
};

/** A meeting. */
export interface GetMeetingResult {
  /** A meeting. It exists from the moment somebody joins. */
  meeting?: Meeting;
}

/** @internal */
export const GetMeetingResultSchema: Schema = {
  meeting: () => MeetingSchema,
};

/** One page of meetings. */
export interface ListMeetingsByNoResult {
  /** Whether there is another page. */
  has_more?: boolean;
  /** Where the next page begins. Only if there is one. */
  page_token?: string;
  /** The meetings. */
  meeting_briefs?: MeetingBrief[];
}

/** @internal */
export const ListMeetingsByNoResultSchema: Schema = {
  has_more: "boolean",
  page_token: "text",
  meeting_briefs: [() => MeetingBriefSchema],
};

/** A meeting in a list. */
export interface MeetingBrief {
  /** Id of the meeting. */
  id?: string;
  /** Subject. */
  topic?: string;
  /** Link to join with. */
  url?: string;
  /** Meeting number of nine digits. */
  meeting_no?: string;
  /** Password of the meeting. */
  password?: string;
  /**
   * Whether the meeting is open to other conference systems. Seen in the official SDKs, not in the documentation.
   */
  meeting_connect?: boolean;
  /** Id of the meeting's notes. Seen in the official SDKs, not in the documentation. */
  note_id?: string;
}

/** @internal */
export const MeetingBriefSchema: Schema = {
  id: "text",
  topic: "text",
  url: "text",
  meeting_no: "text",
  password: "secret",
  meeting_connect: "boolean",
  note_id: "text",
};

/** A user, a room or a telephone. */
export interface MeetingUserInput {
  /** User id, in the form that `user_id_type` names. */
  id?: string | undefined;
  /** What kind of user it is. */
  user_type?: UserType | undefined;
}

/** @internal */
export const MeetingUserInputSchema: Schema = {
  id: "text",
  user_type: "integer",
};

/** Who is invited. */
export interface InviteRequest {
  /** Whom to invite; ten at most. */
  invitees: MeetingUserInput[];
}

/** @internal */
export const InviteRequestSchema: Schema = {
  invitees: [() => MeetingUserInputSchema],
};

/** What came of the invitations. */
export interface InviteResult {
  /** One entry for each invitation. */
  invite_results?: MeetingInviteStatus[];
}

/** @internal */
export const InviteResultSchema: Schema = {
  invite_results: [() => MeetingInviteStatusSchema],
};

/** What came of an invitation. */
export interface MeetingInviteStatus {
  /** User id. */
  id?: string;
  /** What kind of user it is. */
  user_type?: UserType;
  /** What came of an invitation. */
  status?: InviteOutcome;
}

/** @internal */
export const MeetingInviteStatusSchema: Schema = {
  id: "text",
  user_type: "integer",
  status: "integer",
};

/** Who is removed. */
export interface KickoutRequest {
  /** Whom to remove. */
  kickout_users: MeetingUserInput[];
}

/** @internal */
export const KickoutRequestSchema: Schema = {
  kickout_users: [() => MeetingUserInputSchema],
};

/** What came of the removals. */
export interface KickoutResult {
  /** One entry for each removal. */
  kickout_results?: MeetingParticipantResult[];
}

/** @internal */
export const KickoutResultSchema: Schema = {
  kickout_results: [() => MeetingParticipantResultSchema],
};

/** What came of a removal. */
export interface MeetingParticipantResult {
  /** User id. */
  id?: string;
  /** What kind of user it is. */
  user_type?: UserType;
  /** What came of a removal. */
  result?: KickoutOutcome;
}

/** @internal */
export const MeetingParticipantResultSchema: Schema = {
  id: "text",
  user_type: "integer",
  result: "integer",
};

/** Who becomes host. */
export interface SetHostRequest {
  /** A user, a room or a telephone. */
  host_user: MeetingUserInput;
  /** A user, a room or a telephone. */
  old_host_user?: MeetingUserInput | undefined;
}

/** @internal */
export const SetHostRequestSchema: Schema = {
  host_user: () => MeetingUserInputSchema,
  old_host_user: () => MeetingUserInputSchema,
};

/** The host. */
export interface SetHostResult {
  /** A user, a room or a telephone in a meeting. */
  host_user?: MeetingUser;
}

/** @internal */
export const SetHostResultSchema: Schema = {
  host_user: () => MeetingUserSchema,
};

/** The recording of a meeting. */
export interface GetRecordingResult {
  /** A recording. */
  recording?: MeetingRecording;
}

/** @internal */
export const GetRecordingResultSchema: Schema = {
  recording: () => MeetingRecordingSchema,
};

/** A recording. */
export interface MeetingRecording {
  /** Id of the recording. Seen in the official SDKs, not in the documentation. */
  id?: string;
  /** Id of the meeting. Seen in the official SDKs, not in the documentation. */
  meeting_id?: string;
  /** Link to the recording. */
  url?: string;
  /** Length, in milliseconds. */
  duration?: number;
}

/** @internal */
export const MeetingRecordingSchema: Schema = {
  id: "text",
  meeting_id: "text",
  url: "text",
  duration: "count",
};

/** How to record. */
export interface StartRecordingRequest {
  /** Time zone of the times shown in the recording, in hours from UTC, from -12 to 12. */
  timezone?: number | undefined;
}

/** @internal */
export const StartRecordingRequestSchema: Schema = {
  timezone: "integer",
};

/** Who gets access. */
export interface SetRecordingPermissionRequest {
  /** Whose access changes. */
  permission_objects: RecordingPermissionObjectInput[];
  /** Whether access is given or taken away. */
  action_type?: RecordingPermissionAction | undefined;
}

/** @internal */
export const SetRecordingPermissionRequestSchema: Schema = {
  permission_objects: [() => RecordingPermissionObjectInputSchema],
  action_type: "integer",
};

/** Whose access to a recording changes. */
export interface RecordingPermissionObjectInput {
  /** User id or group id (open_chat_id); left out for a tenant and for everybody. */
  id?: string | undefined;
  /** Who is meant. */
  type: RecordingPermissionType;
  /** What access is. */
  permission: RecordingPermission;
}

/** @internal */
export const RecordingPermissionObjectInputSchema: Schema = {
  id: "text",
  type: "integer",
  permission: "integer",
};
