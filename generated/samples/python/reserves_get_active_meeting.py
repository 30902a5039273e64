# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Get the active meeting of a reservation (获取活跃会议).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError

with FeishuVC() as client:
    try:
        result = client.reserves.get_active_meeting(
            "6911188411932033028",
            with_participants=True,
            user_id_type="open_id",
        )
    except FeishuVCError as error:
        raise SystemExit(f"failed: {error}") from None

if result.meeting is not None:
    print("id:", result.meeting.id)
    print("topic:", result.meeting.topic)
    print("url:", result.meeting.url)
    print("meeting_no:", result.meeting.meeting_no)
    print("create_time:", result.meeting.create_time)
    print("start_time:", result.meeting.start_time)
    print("end_time:", result.meeting.end_time)
    print("meeting_connect:", result.meeting.meeting_connect)
    print("status:", result.meeting.status)
    print("participant_count:", result.meeting.participant_count)
    print("participant_count_accumulated:", result.meeting.participant_count_accumulated)
    print("note_id:", result.meeting.note_id)
