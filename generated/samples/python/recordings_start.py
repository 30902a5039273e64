# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Start recording (开始录制).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError

with FeishuVC() as client:
    try:
        client.recordings.start(
            "6911188411932033028",
            timezone=8,
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

print("done")
