// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * Change a reservation (更新预约).
 *
 * Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

import {
  ActionPermissionKind,
  FeishuVC,
  FeishuVCError,
  MeetingInitialType,
  nameOf,
  PermissionCheckField,
  PermissionCheckMode,
  ReserveExpireStatus,
  UserType,
} from "feishu-vc";

const client = new FeishuVC();
try {
  const result = await client.reserves.update("6911188411932033028", {
    meeting_settings: {
      topic: "my meeting",
      action_permissions: [
        {
          permission: ActionPermissionKind.BECOME_HOST,
          permission_checkers: [
            {
              check_field: PermissionCheckField.USER_ID,
              check_mode: PermissionCheckMode.ALLOW,
              check_list: ["ou_3ec3f6a28a0d08c45d895276e8e5e19b"],
            },
          ],
        },
      ],
      meeting_initial_type: MeetingInitialType.GROUP_MEETING,
      auto_record: true,
      assign_host_list: [{ user_type: UserType.LARK_USER, id: "ou_3ec3f6a28a0d08c45d895276e8e5e19b" }],
      password: "971024",
    },
  });
  const { reserve } = result;
  if (reserve) {
    console.log("id:", reserve.id);
    console.log("meeting_no:", reserve.meeting_no);
    console.log("url:", reserve.url);
    console.log("live_link:", reserve.live_link);
    console.log("end_time:", reserve.end_time?.toISOString().replace(".000", ""));
    console.log("expire_status:", nameOf(ReserveExpireStatus, reserve.expire_status));
  }
} catch (error) {
  if (!(error instanceof FeishuVCError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
