# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Share a recording (授权录制文件).

Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError
from feishu_vc.models import (
    RecordingPermission,
    RecordingPermissionAction,
    RecordingPermissionObjectInput,
    RecordingPermissionType,
)

with FeishuVC() as client:
    try:
        client.recordings.set_permission(
            "6911188411934433028",
            permission_objects=[
                RecordingPermissionObjectInput(
                    id="ou_3ec3f6a28a0d08c45d895276e8e5e19b",
                    type=RecordingPermissionType.USER,
                    permission=RecordingPermission.VIEW,
                ),
            ],
            action_type=RecordingPermissionAction.GRANT,
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

print("done")
