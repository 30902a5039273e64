// Code generated from openapi.yaml by make. DO NOT EDIT.

package io.github.feishuvc;

import io.github.feishuvc.models.ActionPermission;
import io.github.feishuvc.models.ActionPermissionKind;
import io.github.feishuvc.models.ApplyReserveResult;
import io.github.feishuvc.models.AssignHost;
import io.github.feishuvc.models.CallSetting;
import io.github.feishuvc.models.Callee;
import io.github.feishuvc.models.GetActiveMeetingResult;
import io.github.feishuvc.models.GetMeetingResult;
import io.github.feishuvc.models.GetRecordingResult;
import io.github.feishuvc.models.GetReserveResult;
import io.github.feishuvc.models.InviteOutcome;
import io.github.feishuvc.models.InviteResult;
import io.github.feishuvc.models.KickoutOutcome;
import io.github.feishuvc.models.KickoutResult;
import io.github.feishuvc.models.ListMeetingsByNoResult;
import io.github.feishuvc.models.Meeting;
import io.github.feishuvc.models.MeetingAbility;
import io.github.feishuvc.models.MeetingBrief;
import io.github.feishuvc.models.MeetingInitialType;
import io.github.feishuvc.models.MeetingInviteStatus;
import io.github.feishuvc.models.MeetingParticipant;
import io.github.feishuvc.models.MeetingParticipantResult;
import io.github.feishuvc.models.MeetingRecording;
import io.github.feishuvc.models.MeetingSettings;
import io.github.feishuvc.models.MeetingStatus;
import io.github.feishuvc.models.MeetingUser;
import io.github.feishuvc.models.ParticipantStatus;
import io.github.feishuvc.models.PermissionCheckField;
import io.github.feishuvc.models.PermissionCheckMode;
import io.github.feishuvc.models.PermissionChecker;
import io.github.feishuvc.models.PstnSipInfo;
import io.github.feishuvc.models.Reserve;
import io.github.feishuvc.models.ReserveCorrectionCheckInfo;
import io.github.feishuvc.models.ReserveExpireStatus;
import io.github.feishuvc.models.SetHostResult;
import io.github.feishuvc.models.UpdateReserveResult;
import io.github.feishuvc.models.UserType;

/** Makes models of what is in an answer. */
final class Readers {
  private Readers() {}

  static GetActiveMeetingResult getActiveMeetingResult(Fields in) {
    return new GetActiveMeetingResult(in.get("meeting", Fields.object(Readers::meeting)));
  }

  static Meeting meeting(Fields in) {
    return new Meeting(
        in.get("id", Fields::text),
        in.get("topic", Fields::text),
        in.get("url", Fields::text),
        in.get("meeting_no", Fields::text),
        in.get("password", Fields::text),
        in.get("create_time", Fields::time),
        in.get("start_time", Fields::time),
        in.get("end_time", Fields::time),
        in.get("host_user", Fields.object(Readers::meetingUser)),
        in.get("meeting_connect", Fields::bool),
        in.get("status", Fields.openEnum(Fields::integer, MeetingStatus::of)),
        in.get("participant_count", Fields::integerText),
        in.get("participant_count_accumulated", Fields::integerText),
        in.get("participants", Fields.list(Fields.object(Readers::meetingParticipant))),
        in.get("ability", Fields.object(Readers::meetingAbility)),
        in.get("note_id", Fields::text));
  }

  static MeetingUser meetingUser(Fields in) {
    return new MeetingUser(
        in.get("id", Fields::text),
        in.get("user_type", Fields.openEnum(Fields::integer, UserType::of)));
  }

  static MeetingParticipant meetingParticipant(Fields in) {
    return new MeetingParticipant(
        in.get("id", Fields::text),
        in.get("first_join_time", Fields::time),
        in.get("final_leave_time", Fields::time),
        in.get("in_meeting_duration", Fields::integerText),
        in.get("user_type", Fields.openEnum(Fields::integer, UserType::of)),
        in.get("is_host", Fields::bool),
        in.get("is_cohost", Fields::bool),
        in.get("is_external", Fields::bool),
        in.get("status", Fields.openEnum(Fields::integer, ParticipantStatus::of)));
  }

  static MeetingAbility meetingAbility(Fields in) {
    return new MeetingAbility(
        in.get("use_video", Fields::bool),
        in.get("use_audio", Fields::bool),
        in.get("use_share_screen", Fields::bool),
        in.get("use_follow_screen", Fields::bool),
        in.get("use_recording", Fields::bool),
        in.get("use_pstn", Fields::bool));
  }

  static ApplyReserveResult applyReserveResult(Fields in) {
    return new ApplyReserveResult(
        in.get("reserve", Fields.object(Readers::reserve)),
        in.get(
            "reserve_correction_check_info", Fields.object(Readers::reserveCorrectionCheckInfo)));
  }

  static UpdateReserveResult updateReserveResult(Fields in) {
    return new UpdateReserveResult(
        in.get("reserve", Fields.object(Readers::reserve)),
        in.get(
            "reserve_correction_check_info", Fields.object(Readers::reserveCorrectionCheckInfo)));
  }

  static GetReserveResult getReserveResult(Fields in) {
    return new GetReserveResult(in.get("reserve", Fields.object(Readers::reserve)));
  }

  static Reserve reserve(Fields in) {
    return new Reserve(
        in.get("id", Fields::text),
        in.get("meeting_no", Fields::text),
        in.get("password", Fields::text),
        in.get("url", Fields::text),
        in.get("app_link", Fields::text),
        in.get("live_link", Fields::text),
        in.get("end_time", Fields::time),
        in.get("expire_status", Fields.openEnum(Fields::integer, ReserveExpireStatus::of)),
        in.get("reserve_user_id", Fields::text),
        in.get("meeting_settings", Fields.object(Readers::meetingSettings)));
  }

  static ReserveCorrectionCheckInfo reserveCorrectionCheckInfo(Fields in) {
    return new ReserveCorrectionCheckInfo(
        in.get("invalid_host_id_list", Fields.list(Fields::text)));
  }

  static MeetingSettings meetingSettings(Fields in) {
    return new MeetingSettings(
        in.get("topic", Fields::text),
        in.get("action_permissions", Fields.list(Fields.object(Readers::actionPermission))),
        in.get("meeting_initial_type", Fields.openEnum(Fields::integer, MeetingInitialType::of)),
        in.get("meeting_connect", Fields::bool),
        in.get("call_setting", Fields.object(Readers::callSetting)),
        in.get("auto_record", Fields::bool),
        in.get("assign_host_list", Fields.list(Fields.object(Readers::assignHost))));
  }

  static ActionPermission actionPermission(Fields in) {
    return new ActionPermission(
        in.get("permission", Fields.openEnum(Fields::integer, ActionPermissionKind::of)),
        in.get("permission_checkers", Fields.list(Fields.object(Readers::permissionChecker))));
  }

  static PermissionChecker permissionChecker(Fields in) {
    return new PermissionChecker(
        in.get("check_field", Fields.openEnum(Fields::integer, PermissionCheckField::of)),
        in.get("check_mode", Fields.openEnum(Fields::integer, PermissionCheckMode::of)),
        in.get("check_list", Fields.list(Fields::text)));
  }

  static CallSetting callSetting(Fields in) {
    return new CallSetting(in.get("callee", Fields.object(Readers::callee)));
  }

  static Callee callee(Fields in) {
    return new Callee(
        in.get("id", Fields::text),
        in.get("user_type", Fields.openEnum(Fields::integer, UserType::of)),
        in.get("pstn_sip_info", Fields.object(Readers::pstnSipInfo)));
  }

  static PstnSipInfo pstnSipInfo(Fields in) {
    return new PstnSipInfo(in.get("nickname", Fields::text), in.get("main_address", Fields::text));
  }

  static AssignHost assignHost(Fields in) {
    return new AssignHost(
        in.get("user_type", Fields.openEnum(Fields::integer, UserType::of)),
        in.get("id", Fields::text));
  }

  static GetMeetingResult getMeetingResult(Fields in) {
    return new GetMeetingResult(in.get("meeting", Fields.object(Readers::meeting)));
  }

  static ListMeetingsByNoResult listMeetingsByNoResult(Fields in) {
    return new ListMeetingsByNoResult(
        in.get("has_more", Fields::bool),
        in.get("page_token", Fields::text),
        in.get("meeting_briefs", Fields.list(Fields.object(Readers::meetingBrief))));
  }

  static MeetingBrief meetingBrief(Fields in) {
    return new MeetingBrief(
        in.get("id", Fields::text),
        in.get("topic", Fields::text),
        in.get("url", Fields::text),
        in.get("meeting_no", Fields::text),
        in.get("password", Fields::text),
        in.get("meeting_connect", Fields::bool),
        in.get("note_id", Fields::text));
  }

  static InviteResult inviteResult(Fields in) {
    return new InviteResult(
        in.get("invite_results", Fields.list(Fields.object(Readers::meetingInviteStatus))));
  }

  static MeetingInviteStatus meetingInviteStatus(Fields in) {
    return new MeetingInviteStatus(
        in.get("id", Fields::text),
        in.get("user_type", Fields.openEnum(Fields::integer, UserType::of)),
        in.get("status", Fields.openEnum(Fields::integer, InviteOutcome::of)));
  }

  static KickoutResult kickoutResult(Fields in) {
    return new KickoutResult(
        in.get("kickout_results", Fields.list(Fields.object(Readers::meetingParticipantResult))));
  }

  static MeetingParticipantResult meetingParticipantResult(Fields in) {
    return new MeetingParticipantResult(
        in.get("id", Fields::text),
        in.get("user_type", Fields.openEnum(Fields::integer, UserType::of)),
        in.get("result", Fields.openEnum(Fields::integer, KickoutOutcome::of)));
  }

  static SetHostResult setHostResult(Fields in) {
    return new SetHostResult(in.get("host_user", Fields.object(Readers::meetingUser)));
  }

  static GetRecordingResult getRecordingResult(Fields in) {
    return new GetRecordingResult(in.get("recording", Fields.object(Readers::meetingRecording)));
  }

  static MeetingRecording meetingRecording(Fields in) {
    return new MeetingRecording(
        in.get("id", Fields::text),
        in.get("meeting_id", Fields::text),
        in.get("url", Fields::text),
        in.get("duration", Fields::integerText));
  }
}
