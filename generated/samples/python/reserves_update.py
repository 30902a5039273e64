# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Change a reservation (更新预约).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from datetime import UTC, datetime

from feishu_vc import FeishuVC, FeishuVCError

with FeishuVC() as client:
    try:
        result = client.reserves.update(
            "6911188411932033028",
            end_time=datetime.fromtimestamp(1608888867, UTC),
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
