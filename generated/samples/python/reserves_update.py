# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Change a reservation (更新预约).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError
from feishu_vc.models import (
    ActionPermissionInput,
    ActionPermissionKind,
    AssignHostInput,
    MeetingInitialType,
    MeetingSettingsInput,
    PermissionCheckerInput,
    PermissionCheckField,
    PermissionCheckMode,
    UserType,
)

with FeishuVC() as client:
    try:
        result = client.reserves.update(
            "6911188411932033028",
            meeting_settings=MeetingSettingsInput(
                topic="my meeting",
                action_permissions=[
                    ActionPermissionInput(
                        permission=ActionPermissionKind.BECOME_HOST,
                        permission_checkers=[
                            PermissionCheckerInput(
                                check_field=PermissionCheckField.USER_ID,
                                check_mode=PermissionCheckMode.ALLOW,
                                check_list=[
                                    "ou_3ec3f6a28a0d08c45d895276e8e5e19b",
                                ],
                            ),
                        ],
                    ),
                ],
                meeting_initial_type=MeetingInitialType.GROUP_MEETING,
                auto_record=True,
                assign_host_list=[
                    AssignHostInput(
                        user_type=UserType.LARK_USER,
                        id="ou_3ec3f6a28a0d08c45d895276e8e5e19b",
                    ),
                ],
                password="971024",
            ),
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

reserve = result.reserve
if reserve is not None:
    print("id:", reserve.id)
    print("meeting_no:", reserve.meeting_no)
    print("url:", reserve.url)
    print("live_link:", reserve.live_link)
    print("end_time:", f"{reserve.end_time:%Y-%m-%dT%H:%M:%SZ}" if reserve.end_time else None)
    print("expire_status:", reserve.expire_status.name if reserve.expire_status else None)
