"""Turns `openapi.yaml` into the packages under `generated/`. See README.md."""
