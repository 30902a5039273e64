# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Share a recording (授权录制文件).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
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
            "6911188411932033028",
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
