#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Get a recording (获取录制文件).
#
# Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

answer=$(feishu-vc recordings get --names \
  6911188411934433028) || exit 1

jq -r '(.recording // empty |
    "url: \(.url)",
    "duration: \(.duration)")' <<<"$answer"
