#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Invite to a meeting.
