# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Remove participants (移除参会人).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError
from feishu_vc.models import MeetingUserInput, UserType

with FeishuVC() as client:
    try:
        result = client.meetings.kickout(
            "6911188411934433028",
            kickout_users=[
                MeetingUserInput(
                    id="ou_3ec3f6a28a0d08c45d895276e8e5e19b",
                    user_type=UserType.LARK_USER,
                ),
            ],
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

for item in result.kickout_results or []:
    print("id:", item.id)
    print("user_type:", item.user_type.name if item.user_type else None)
    print("result:", item.result.name if item.result else None)
