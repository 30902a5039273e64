// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * Remove participants (移除参会人).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

import { FeishuVC, FeishuVCError, KickoutOutcome, nameOf, UserType } from "feishu-vc";

const client = new FeishuVC();
try {
  const result = await client.meetings.kickout("6911188411934433028", {
    kickout_users: [{ id: "ou_3ec3f6a28a0d08c45d895276e8e5e19b", user_type: UserType.LARK_USER }],
  });
  for (const item of result.kickout_results ?? []) {
    console.log("id:", item.id);
    console.log("user_type:", nameOf(UserType, item.user_type));
    console.log("result:", nameOf(KickoutOutcome, item.result));
  }
} catch (error) {
  if (!(error instanceof FeishuVCError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
