# Code generated from openapi.yaml by make. DO NOT EDIT.

"""The resources: one module each."""
