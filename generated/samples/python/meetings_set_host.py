# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Set the host (设置主持人).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError
from feishu_vc.models import MeetingUserInput, UserType

with FeishuVC() as client:
    try:
        result = client.meetings.set_host(
            "6911188411934433028",
            host_user=MeetingUserInput(
                id="ou_3ec3f6a28a0d08c45d895276e8e5e19b",
                user_type=UserType.LARK_USER,
            ),
            old_host_user=MeetingUserInput(
                id="ou_3ec3f6a28a0d08c45d895276e8e5e19b",
                user_type=UserType.LARK_USER,
            ),
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

host_user = result.host_user
if host_user is not None:
    print("id:", host_user.id)
    print("user_type:", host_user.user_type.name if host_user.user_type else None)
