# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Get a reservation (获取预约).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError

with FeishuVC() as client:
    try:
        result = client.reserves.get(
            "6911188411932033028",
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

reserve = result.reserve
if reserve is not None:
    print("id:", reserve.id)
    print("meeting_no:", reserve.meeting_no)
    print("url:", reserve.url)
    print("app_link:", reserve.app_link)
    print("live_link:", reserve.live_link)
    print("end_time:", f"{reserve.end_time:%Y-%m-%dT%H:%M:%SZ}" if reserve.end_time else None)
    print("expire_status:", reserve.expire_status.name if reserve.expire_status else None)
    print("reserve_user_id:", reserve.reserve_user_id)
