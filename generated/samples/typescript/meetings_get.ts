// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * Get a meeting (获取会议详情).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

import { FeishuVC, FeishuVCError, MeetingStatus, nameOf } from "feishu-vc";

const client = new FeishuVC();
try {
  const result = await client.meetings.get("6911188411934433028", { withParticipants: true, withMeetingAbility: true });
  const { meeting } = result;
  if (meeting) {
    console.log("id:", meeting.id);
    console.log("topic:", meeting.topic);
    console.log("url:", meeting.url);
    console.log("meeting_no:", meeting.meeting_no);
    console.log("create_time:", meeting.create_time?.toISOString().replace(".000", ""));
    console.log("start_time:", meeting.start_time?.toISOString().replace(".000", ""));
    console.log("end_time:", meeting.end_time?.toISOString().replace(".000", ""));
    console.log("status:", nameOf(MeetingStatus, meeting.status));
    console.log("participant_count:", meeting.participant_count);
    console.log("participant_count_accumulated:", meeting.participant_count_accumulated);
  }
} catch (error) {
  if (!(error instanceof FeishuVCError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
