// Code generated from openapi.yaml by make. DO NOT EDIT.

module github.com/feishu-vc/feishu-vc/generated/go

go 1.23.0
