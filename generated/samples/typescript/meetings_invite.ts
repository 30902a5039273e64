// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * Invite to a meeting (邀请参会人).
 *
 * Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

import { FeishuVC, FeishuVCError, InviteOutcome, nameOf, UserType } from "feishu-vc";

const client = new FeishuVC();
try {
  const result = await client.meetings.invite("6911188411934433028", {
    invitees: [{ id: "ou_84aad35d084aa403a838cf73ee184673", user_type: UserType.LARK_USER }],
  });
  for (const item of result.invite_results ?? []) {
    console.log("id:", item.id);
    console.log("user_type:", nameOf(UserType, item.user_type));
    console.log("status:", nameOf(InviteOutcome, item.status));
  }
} catch (error) {
  if (!(error instanceof FeishuVCError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
