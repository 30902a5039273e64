#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# List the meetings of a meeting number.
