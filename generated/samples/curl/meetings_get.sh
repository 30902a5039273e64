#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Get a meeting (获取会议详情).
#
# Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

answer=$(feishu-vc meetings get --names \
  6911188411934433028 \
  --with-participants \
  --with-meeting-ability) || exit 1

jq -r '(.meeting // empty |
    "id: \(.id)",
    "topic: \(.topic)",
    "url: \(.url)",
    "meeting_no: \(.meeting_no)",
    "create_time: \(.create_time)",
    "start_time: \(.start_time)",
    "end_time: \(.end_time)",
    "status: \(.status)",
    "participant_count: \(.participant_count)",
    "participant_count_accumulated: \(.participant_count_accumulated)")' <<<"$answer"
