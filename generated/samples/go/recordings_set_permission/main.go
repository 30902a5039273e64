// Code generated from openapi.yaml by make. DO NOT EDIT.

// Share a recording (授权录制文件).
//
// Takes a user's token only: reads FEISHU_ACCESS_TOKEN and, for another place than Feishu itself, FEISHU_DOMAIN.
package main

import (
	"context"
	"fmt"
	"log"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

func main() {
	client, err := feishuvc.New()
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	err = client.Recordings.SetPermission(context.Background(), "6911188411934433028", &feishuvc.SetRecordingPermissionRequest{
		PermissionObjects: []feishuvc.RecordingPermissionObjectInput{{
			ID:         feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
			Type:       feishuvc.RecordingPermissionTypeUser,
			Permission: feishuvc.RecordingPermissionView,
		}},
		ActionType: feishuvc.Ptr(feishuvc.RecordingPermissionActionGrant),
	}, nil)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
}
