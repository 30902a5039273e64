// Code generated from openapi.yaml by make. DO NOT EDIT.

module github.com/feishu-vc/feishu-vc/generated/samples/go

go 1.23.0

require github.com/feishu-vc/feishu-vc/generated/go v1.0.0

replace github.com/feishu-vc/feishu-vc/generated/go => ../../go
