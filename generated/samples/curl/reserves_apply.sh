#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Reserve a meeting (预约会议).
#
# Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

answer=$(feishu-vc reserves apply --names \
  --end-time 1608888867 \
  --owner-id ou_3ec3f6a28a0d08c45d895276e8e5e19b \
  --meeting-settings '{"topic": "my meeting", "action_permissions": [{"permission": 1, "permission_checkers": [{"check_field": 1, "check_mode": 1, "check_list": ["ou_3ec3f6a28a0d08c45d895276e8e5e19b"]}]}], "meeting_initial_type": 1, "auto_record": true, "assign_host_list": [{"id": "ou_3ec3f6a28a0d08c45d895276e8e5e19b", "user_type": 1}], "password": "971024"}') || exit 1

jq -r '(.reserve // empty |
    "id: \(.id)",
    "meeting_no: \(.meeting_no)",
    "url: \(.url)",
    "app_link: \(.app_link)",
    "live_link: \(.live_link)",
    "end_time: \(.end_time)")' <<<"$answer"
