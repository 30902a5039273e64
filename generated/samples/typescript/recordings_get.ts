// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * Get a recording (获取录制文件).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

import { FeishuVC, FeishuVCError } from "feishu-vc";

const client = new FeishuVC();
try {
  const result = await client.recordings.get("6911188411934433028");
  const { recording } = result;
  if (recording) {
    console.log("url:", recording.url);
    console.log("duration:", recording.duration);
  }
} catch (error) {
  if (!(error instanceof FeishuVCError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
