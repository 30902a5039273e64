// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * Stop recording (停止录制).
 *
 * Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

import { FeishuVC, FeishuVCError } from "feishu-vc";

const client = new FeishuVC();
try {
  await client.recordings.stop("6911188411934433028");
  console.log("done");
} catch (error) {
  if (!(error instanceof FeishuVCError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
