// Code generated from openapi.yaml by make. DO NOT EDIT.

// Set the host (设置主持人).
//
// Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
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

	result, err := client.Meetings.SetHost(context.Background(), "6911188411934433028", &feishuvc.SetHostRequest{
		HostUser: feishuvc.MeetingUserInput{
			ID:       feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
			UserType: feishuvc.Ptr(feishuvc.UserTypeLarkUser),
		},
		OldHostUser: &feishuvc.MeetingUserInput{
			ID:       feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
			UserType: feishuvc.Ptr(feishuvc.UserTypeLarkUser),
		},
	}, nil)
	if err != nil {
		log.Fatal(err)
	}
	if hostUser := result.HostUser; hostUser != nil {
		fmt.Println("id:", feishuvc.Value(hostUser.ID))
		fmt.Println("user_type:", feishuvc.Value(hostUser.UserType))
	}
}
