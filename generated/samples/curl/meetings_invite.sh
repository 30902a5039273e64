#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Invite to a meeting (邀请参会人).
#
# Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.

answer=$(feishu-vc meetings invite --names \
  6911188411934433028 \
  --invitees '[{"id": "ou_84aad35d084aa403a838cf73ee184673", "user_type": 1}]') || exit 1

jq -r '(.invite_results[]? |
    "id: \(.id)",
    "user_type: \(.user_type)",
    "status: \(.status)")' <<<"$answer"
