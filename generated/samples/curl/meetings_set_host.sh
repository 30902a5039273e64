#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Set the host (设置主持人).
#
# Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

answer=$(feishu-vc meetings set-host --names \
  6911188411934433028 \
  --host-user '{"id": "ou_3ec3f6a28a0d08c45d895276e8e5e19b", "user_type": 1}' \
  --old-host-user '{"id": "ou_3ec3f6a28a0d08c45d895276e8e5e19b", "user_type": 1}') || exit 1

jq -r '(.host_user // empty |
    "id: \(.id)",
    "user_type: \(.user_type)")' <<<"$answer"
