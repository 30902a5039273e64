#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Remove participants (移除参会人).
#
# Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

answer=$(feishu-vc meetings kickout --names \
  6911188411934433028 \
  --kickout-users '[{"id": "ou_3ec3f6a28a0d08c45d895276e8e5e19b", "user_type": 1}]') || exit 1

jq -r '(.kickout_results[]? |
    "id: \(.id)",
    "user_type: \(.user_type)",
    "result: \(.result)")' <<<"$answer"
