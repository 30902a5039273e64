# Code generated from openapi.yaml by make. DO NOT EDIT.

"""List the meetings of a meeting number (获取与会议号关联的会议列表).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from datetime import UTC, datetime

from feishu_vc import FeishuVC, FeishuVCError

with FeishuVC() as client:
    try:
        result = client.meetings.list_by_no(
            meeting_no="123456789",
            start_time=datetime.fromtimestamp(1608883322, UTC),
            end_time=datetime.fromtimestamp(1608888867, UTC),
            page_size=2,
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

print("page_token:", result.page_token)

for item in result.meeting_briefs or []:
    print("id:", item.id)
    print("topic:", item.topic)
    print("meeting_no:", item.meeting_no)
