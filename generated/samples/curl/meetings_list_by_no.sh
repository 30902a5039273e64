#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# List the meetings of a meeting number (获取与会议号关联的会议列表).
#
# Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

answer=$(feishu-vc meetings list-by-no --names \
  --meeting-no 123456789 \
  --start-time 1608883322 \
  --end-time 1608888867 \
  --page-size 2) || exit 1

jq -r '"page_token: \(.page_token)",
  (.meeting_briefs[]? |
    "id: \(.id)",
    "topic: \(.topic)",
    "meeting_no: \(.meeting_no)")' <<<"$answer"
