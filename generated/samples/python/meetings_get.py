# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Get a meeting (获取会议详情).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError

with FeishuVC() as client:
    try:
        result = client.meetings.get(
            "6911188411934433028",
            with_participants=True,
            with_meeting_ability=True,
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

meeting = result.meeting
if meeting is not None:
    print("id:", meeting.id)
    print("topic:", meeting.topic)
    print("url:", meeting.url)
    print("meeting_no:", meeting.meeting_no)
    print("create_time:", f"{meeting.create_time:%Y-%m-%dT%H:%M:%SZ}" if meeting.create_time else None)
    print("start_time:", f"{meeting.start_time:%Y-%m-%dT%H:%M:%SZ}" if meeting.start_time else None)
    print("end_time:", f"{meeting.end_time:%Y-%m-%dT%H:%M:%SZ}" if meeting.end_time else None)
    print("status:", meeting.status.name if meeting.status else None)
    print("participant_count:", meeting.participant_count)
    print("participant_count_accumulated:", meeting.participant_count_accumulated)
