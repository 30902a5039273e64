#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Stop recording (停止录制).
#
# Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.

feishu-vc recordings stop \
  6911188411934433028 || exit 1

echo 'done'
