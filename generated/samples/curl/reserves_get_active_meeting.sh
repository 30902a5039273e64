#!/usr/bin/env bash
# Code generated from openapi.yaml by make. DO NOT EDIT.

# Get the active meeting of a reservation.
