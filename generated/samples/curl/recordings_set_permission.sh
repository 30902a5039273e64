#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Share a recording (授权录制文件).
#
# Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.

feishu-vc recordings set-permission \
  6911188411934433028 \
  --permission-objects '[{"id": "ou_3ec3f6a28a0d08c45d895276e8e5e19b", "type": 1, "permission": 1}]' \
  --action-type 0 || exit 1

echo 'done'
