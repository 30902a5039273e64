# Code generated from openapi.yaml by make. DO NOT EDIT.

"""Get a recording (获取录制文件).

Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
"""

from feishu_vc import FeishuVC, FeishuVCError

with FeishuVC() as client:
    try:
        result = client.recordings.get(
            "6911188411934433028",
        )
    except FeishuVCError as error:
        raise SystemExit(str(error)) from None

recording = result.recording
if recording is not None:
    print("url:", recording.url)
    print("duration:", recording.duration)
