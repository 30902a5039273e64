// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * Delete a reservation (删除预约).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

import { FeishuVC, FeishuVCError } from "feishu-vc";

const client = new FeishuVC();
try {
  await client.reserves.delete("6911188411932033028");
  console.log("done");
} catch (error) {
  if (!(error instanceof FeishuVCError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
