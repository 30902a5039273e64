module github.com/feishu-vc/feishu-vc/tests/go

go 1.23.0

require github.com/feishu-vc/feishu-vc/generated/go v1.0.0

replace github.com/feishu-vc/feishu-vc/generated/go => ../../generated/go
