// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * Get a reservation (获取预约).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

import { FeishuVC, FeishuVCError, nameOf, ReserveExpireStatus } from "feishu-vc";

const client = new FeishuVC();
try {
  const result = await client.reserves.get("6911188411932033028");
  const { reserve } = result;
  if (reserve) {
    console.log("id:", reserve.id);
    console.log("meeting_no:", reserve.meeting_no);
    console.log("url:", reserve.url);
    console.log("app_link:", reserve.app_link);
    console.log("live_link:", reserve.live_link);
    console.log("end_time:", reserve.end_time?.toISOString().replace(".000", ""));
    console.log("expire_status:", nameOf(ReserveExpireStatus, reserve.expire_status));
    console.log("reserve_user_id:", reserve.reserve_user_id);
  }
} catch (error) {
  if (!(error instanceof FeishuVCError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
