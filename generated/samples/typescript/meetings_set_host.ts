// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * Set the host (设置主持人).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

import { FeishuVC, FeishuVCError, nameOf, UserType } from "feishu-vc";

const client = new FeishuVC();
try {
  const result = await client.meetings.setHost("6911188411934433028", {
    host_user: { id: "ou_3ec3f6a28a0d08c45d895276e8e5e19b", user_type: UserType.LARK_USER },
    old_host_user: { id: "ou_3ec3f6a28a0d08c45d895276e8e5e19b", user_type: UserType.LARK_USER },
  });
  const { host_user } = result;
  if (host_user) {
    console.log("id:", host_user.id);
    console.log("user_type:", nameOf(UserType, host_user.user_type));
  }
} catch (error) {
  if (!(error instanceof FeishuVCError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
