// Code generated from openapi.yaml by make. DO NOT EDIT.

/**
 * Share a recording (授权录制文件).
 *
 * Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.
 */

import {
  FeishuVC,
  FeishuVCError,
  RecordingPermission,
  RecordingPermissionAction,
  RecordingPermissionType,
} from "feishu-vc";

const client = new FeishuVC();
try {
  await client.recordings.setPermission("6911188411934433028", {
    permission_objects: [
      {
        id: "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
        type: RecordingPermissionType.USER,
        permission: RecordingPermission.VIEW,
      },
    ],
    action_type: RecordingPermissionAction.GRANT,
  });
  console.log("done");
} catch (error) {
  if (!(error instanceof FeishuVCError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
