# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Stop recording (停止录制).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError

with FeishuVC() as client:
    try:
        client.recordings.stop(
            "6911188411932033028",
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

print("done")
