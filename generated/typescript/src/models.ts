// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * What goes into the API and what comes out of it, by the names of the wire.
 *
 * Every field of an answer may be absent: the platform promises none. Enums are open: a value that this version does not
 * know is kept; `nameOf` gives its name.
 */

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

/** A user, a room or a telephone in a meeting. */
export interface MeetingUser {
  /** User id, in the form that `user_id_type` asks for. What it is for rooms and telephones is not documented. */
  id?: string;
  /** What kind of user it is. */
  user_type?: UserType;
}

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

/** What to change. What is left out stays as it is. */
export interface UpdateReserveRequest {
  /** When the reservation expires, at most 30 days ahead. */
  end_time?: Date | null | undefined;
  /** Settings of a meeting to be reserved. */
  meeting_settings?: MeetingSettingsInput | undefined;
}

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

/** Who may do something. */
export interface ActionPermissionInput {
  /** What somebody may do. */
  permission: ActionPermissionKind;
  /** Whoever passes one of them may. */
  permission_checkers: PermissionCheckerInput[];
}

/** Tells who may. */
export interface PermissionCheckerInput {
  /** What `check_list` holds. */
  check_field: PermissionCheckField;
  /** How `check_list` counts. */
  check_mode: PermissionCheckMode;
  /** User ids, user types (1, 2, 6 or 7) or tenant keys, as `check_field` says. */
  check_list: string[];
}

/** Settings of a call between two. */
export interface CallSettingInput {
  /** Who is called. */
  callee: CalleeInput;
}

/** Who is called. */
export interface CalleeInput {
  /** User id. */
  id?: string | null | undefined;
  /** What kind of user it is. */
  user_type: UserType;
  /** A telephone or a SIP device. */
  pstn_sip_info?: PstnSipInfoInput | undefined;
}

/** A telephone or a SIP device. */
export interface PstnSipInfoInput {
  /** Name to be shown. */
  nickname?: string | null | undefined;
  /** Number, as country code, dash, area code and number. Mainland China only. */
  main_address: string;
}

/** Who becomes host. */
export interface AssignHostInput {
  /** What kind of user it is. */
  user_type?: UserType | undefined;
  /** User id. */
  id?: string | undefined;
}

/** A reservation that was made. */
export interface ApplyReserveResult {
  /** A reservation. Which fields come depends on the operation. */
  reserve?: Reserve;
  /** What was wrong with the settings. */
  reserve_correction_check_info?: ReserveCorrectionCheckInfo;
}

/** A reservation that was changed. */
export interface UpdateReserveResult {
  /** A reservation. Which fields come depends on the operation. */
  reserve?: Reserve;
  /** What was wrong with the settings. */
  reserve_correction_check_info?: ReserveCorrectionCheckInfo;
}

/** A reservation. */
export interface GetReserveResult {
  /** A reservation. Which fields come depends on the operation. */
  reserve?: Reserve;
}

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

/** What was wrong with the settings. */
export interface ReserveCorrectionCheckInfo {
  /** Assigned hosts that are not valid. */
  invalid_host_id_list?: string[];
}

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

/** Who may do something. */
export interface ActionPermission {
  /** What somebody may do. */
  permission?: ActionPermissionKind;
  /** Whoever passes one of them may. */
  permission_checkers?: PermissionChecker[];
}

/** Tells who may. */
export interface PermissionChecker {
  /** What `check_list` holds. */
  check_field?: PermissionCheckField;
  /** How `check_list` counts. */
  check_mode?: PermissionCheckMode;
  /** User ids, user types (1, 2, 6 or 7) or tenant keys, as `check_field` says. */
  check_list?: string[];
}

/** Settings of a call between two. */
export interface CallSetting {
  /** Who is called. */
  callee?: Callee;
}

/** Who is called. */
export interface Callee {
  /** User id. */
  id?: string;
  /** What kind of user it is. */
  user_type?: UserType;
  /** A telephone or a SIP device. */
  pstn_sip_info?: PstnSipInfo;
}

/** A telephone or a SIP device. */
export interface PstnSipInfo {
  /** Name to be shown. */
  nickname?: string;
  /** Number, as country code, dash, area code and number. */
  main_address?: string;
}

/** Who becomes host. */
export interface AssignHost {
  /** What kind of user it is. */
  user_type?: UserType;
  /** User id. */
  id?: string;
}

/** A meeting. */
export interface GetMeetingResult {
  /** A meeting. It exists from the moment somebody joins. */
  meeting?: Meeting;
}

/** One page of meetings. */
export interface ListMeetingsByNoResult {
  /** Whether there is another page. */
  has_more?: boolean;
  /** Where the next page begins. Only if there is one. */
  page_token?: string;
  /** The meetings. */
  meeting_briefs?: MeetingBrief[];
}

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

/** A user, a room or a telephone. */
export interface MeetingUserInput {
  /** User id, in the form that `user_id_type` names. */
  id?: string | undefined;
  /** What kind of user it is. */
  user_type?: UserType | undefined;
}

/** Who is invited. */
export interface InviteRequest {
  /** Whom to invite; ten at most. */
  invitees: MeetingUserInput[];
}

/** What came of the invitations. */
export interface InviteResult {
  /** One entry for each invitation. */
  invite_results?: MeetingInviteStatus[];
}

/** What came of an invitation. */
export interface MeetingInviteStatus {
  /** User id. */
  id?: string;
  /** What kind of user it is. */
  user_type?: UserType;
  /** What came of an invitation. */
  status?: InviteOutcome;
}

/** Who is removed. */
export interface KickoutRequest {
  /** Whom to remove. */
  kickout_users: MeetingUserInput[];
}

/** What came of the removals. */
export interface KickoutResult {
  /** One entry for each removal. */
  kickout_results?: MeetingParticipantResult[];
}

/** What came of a removal. */
export interface MeetingParticipantResult {
  /** User id. */
  id?: string;
  /** What kind of user it is. */
  user_type?: UserType;
  /** What came of a removal. */
  result?: KickoutOutcome;
}

/** Who becomes host. */
export interface SetHostRequest {
  /** A user, a room or a telephone. */
  host_user: MeetingUserInput;
  /** A user, a room or a telephone. */
  old_host_user?: MeetingUserInput | undefined;
}

/** The host. */
export interface SetHostResult {
  /** A user, a room or a telephone in a meeting. */
  host_user?: MeetingUser;
}

/** The recording of a meeting. */
export interface GetRecordingResult {
  /** A recording. */
  recording?: MeetingRecording;
}

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

/** How to record. */
export interface StartRecordingRequest {
  /** Time zone of the times shown in the recording, in hours from UTC, from -12 to 12. */
  timezone?: number | undefined;
}

/** Who gets access. */
export interface SetRecordingPermissionRequest {
  /** Whose access changes. */
  permission_objects: RecordingPermissionObjectInput[];
  /** Whether access is given or taken away. */
  action_type?: RecordingPermissionAction | undefined;
}

/** Whose access to a recording changes. */
export interface RecordingPermissionObjectInput {
  /** User id or group id (open_chat_id); left out for a tenant and for everybody. */
  id?: string | undefined;
  /** Who is meant. */
  type: RecordingPermissionType;
  /** What access is. */
  permission: RecordingPermission;
}
