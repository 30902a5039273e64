#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Get a reservation (获取预约).
#
# Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

answer=$(feishu-vc reserves get --names \
  6911188411932033028) || exit 1

jq -r '(.reserve // empty |
    "id: \(.id)",
    "meeting_no: \(.meeting_no)",
    "url: \(.url)",
    "app_link: \(.app_link)",
    "live_link: \(.live_link)",
    "end_time: \(.end_time)",
    "expire_status: \(.expire_status)",
    "reserve_user_id: \(.reserve_user_id)")' <<<"$answer"
