# Code generated from openapi.yaml by make. DO NOT EDIT.

"""End a meeting (结束会议).

Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError

with FeishuVC() as client:
    try:
        client.meetings.end(
            "6911188411934433028",
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

print("done")
