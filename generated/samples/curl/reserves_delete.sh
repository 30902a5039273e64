#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Delete a reservation (删除预约).
#
# Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.

feishu-vc reserves delete \
  6911188411932033028 || exit 1

echo 'done'
