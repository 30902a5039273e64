# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Invite to a meeting (邀请参会人).

Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError
from feishu_vc.models import MeetingUserInput, UserType

with FeishuVC() as client:
    try:
        result = client.meetings.invite(
            "6911188411934433028",
            invitees=[
                MeetingUserInput(
                    id="ou_84aad35d084aa403a838cf73ee184673",
                    user_type=UserType.LARK_USER,
                ),
            ],
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

for item in result.invite_results or []:
    print("id:", item.id)
    print("user_type:", item.user_type.name if item.user_type else None)
    print("status:", item.status.name if item.status else None)
