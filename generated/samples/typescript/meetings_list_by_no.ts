// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * List the meetings of a meeting number (获取与会议号关联的会议列表).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

import { FeishuVC, FeishuVCError } from "feishu-vc";

const client = new FeishuVC();
try {
  const result = await client.meetings.listByNo({
    meetingNo: "123456789",
    startTime: new Date(1608883322 * 1000),
    endTime: new Date(1608888867 * 1000),
    pageSize: 2,
  });
  console.log("page_token:", result.page_token);
  for (const item of result.meeting_briefs ?? []) {
    console.log("id:", item.id);
    console.log("topic:", item.topic);
    console.log("meeting_no:", item.meeting_no);
  }
} catch (error) {
  if (!(error instanceof FeishuVCError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
