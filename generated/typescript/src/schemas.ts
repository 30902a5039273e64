// Code generated from openapi.yaml by make. DO NOT EDIT.

/** What the fields of the models are on the wire. */

import type { Schema } from "./schema.js";

export const GetActiveMeetingResultSchema: Schema = {
  meeting: () => MeetingSchema,
};

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

export const MeetingUserSchema: Schema = {
  id: "text",
  user_type: "integer",
};

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

export const MeetingAbilitySchema: Schema = {
  use_video: "boolean",
  use_audio: "boolean",
  use_share_screen: "boolean",
  use_follow_screen: "boolean",
  use_recording: "boolean",
  use_pstn: "boolean",
};

export const ApplyReserveRequestSchema: Schema = {
  end_time: "time",
  owner_id: "text",
  meeting_settings: () => MeetingSettingsInputSchema,
};

export const UpdateReserveRequestSchema: Schema = {
  end_time: "time",
  meeting_settings: () => MeetingSettingsInputSchema,
};

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

export const ActionPermissionInputSchema: Schema = {
  permission: "integer",
  permission_checkers: [() => PermissionCheckerInputSchema],
};

export const PermissionCheckerInputSchema: Schema = {
  check_field: "integer",
  check_mode: "integer",
  check_list: ["text"],
};

export const CallSettingInputSchema: Schema = {
  callee: () => CalleeInputSchema,
};

export const CalleeInputSchema: Schema = {
  id: "text",
  user_type: "integer",
  pstn_sip_info: () => PstnSipInfoInputSchema,
};

export const PstnSipInfoInputSchema: Schema = {
  nickname: "text",
  main_address: "text",
};

export const AssignHostInputSchema: Schema = {
  user_type: "integer",
  id: "text",
};

export const ApplyReserveResultSchema: Schema = {
  reserve: () => ReserveSchema,
  reserve_correction_check_info: () => ReserveCorrectionCheckInfoSchema,
};

export const UpdateReserveResultSchema: Schema = {
  reserve: () => ReserveSchema,
  reserve_correction_check_info: () => ReserveCorrectionCheckInfoSchema,
};

export const GetReserveResultSchema: Schema = {
  reserve: () => ReserveSchema,
};

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

export const ReserveCorrectionCheckInfoSchema: Schema = {
  invalid_host_id_list: ["text"],
};

export const MeetingSettingsSchema: Schema = {
  topic: "text",
  action_permissions: [() => ActionPermissionSchema],
  meeting_initial_type: "integer",
  meeting_connect: "boolean",
  call_setting: () => CallSettingSchema,
  auto_record: "boolean",
  assign_host_list: [() => AssignHostSchema],
};

export const ActionPermissionSchema: Schema = {
  permission: "integer",
  permission_checkers: [() => PermissionCheckerSchema],
};

export const PermissionCheckerSchema: Schema = {
  check_field: "integer",
  check_mode: "integer",
  check_list: ["text"],
};

export const CallSettingSchema: Schema = {
  callee: () => CalleeSchema,
};

export const CalleeSchema: Schema = {
  id: "text",
  user_type: "integer",
  pstn_sip_info: () => PstnSipInfoSchema,
};

export const PstnSipInfoSchema: Schema = {
  nickname: "text",
  main_address: "text",
};

export const AssignHostSchema: Schema = {
  user_type: "integer",
  id: "text",
};

export const GetMeetingResultSchema: Schema = {
  meeting: () => MeetingSchema,
};

export const ListMeetingsByNoResultSchema: Schema = {
  has_more: "boolean",
  page_token: "text",
  meeting_briefs: [() => MeetingBriefSchema],
};

export const MeetingBriefSchema: Schema = {
  id: "text",
  topic: "text",
  url: "text",
  meeting_no: "text",
  password: "secret",
  meeting_connect: "boolean",
  note_id: "text",
};

export const MeetingUserInputSchema: Schema = {
  id: "text",
  user_type: "integer",
};

export const InviteRequestSchema: Schema = {
  invitees: [() => MeetingUserInputSchema],
};

export const InviteResultSchema: Schema = {
  invite_results: [() => MeetingInviteStatusSchema],
};

export const MeetingInviteStatusSchema: Schema = {
  id: "text",
  user_type: "integer",
  status: "integer",
};

export const KickoutRequestSchema: Schema = {
  kickout_users: [() => MeetingUserInputSchema],
};

export const KickoutResultSchema: Schema = {
  kickout_results: [() => MeetingParticipantResultSchema],
};

export const MeetingParticipantResultSchema: Schema = {
  id: "text",
  user_type: "integer",
  result: "integer",
};

export const SetHostRequestSchema: Schema = {
  host_user: () => MeetingUserInputSchema,
  old_host_user: () => MeetingUserInputSchema,
};

export const SetHostResultSchema: Schema = {
  host_user: () => MeetingUserSchema,
};

export const GetRecordingResultSchema: Schema = {
  recording: () => MeetingRecordingSchema,
};

export const MeetingRecordingSchema: Schema = {
  id: "text",
  meeting_id: "text",
  url: "text",
  duration: "count",
};

export const StartRecordingRequestSchema: Schema = {
  timezone: "integer",
};

export const SetRecordingPermissionRequestSchema: Schema = {
  permission_objects: [() => RecordingPermissionObjectInputSchema],
  action_type: "integer",
};

export const RecordingPermissionObjectInputSchema: Schema = {
  id: "text",
  type: "integer",
  permission: "integer",
};
