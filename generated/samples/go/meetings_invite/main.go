// Code generated from openapi.yaml by make. DO NOT EDIT.

// Invite to a meeting (邀请参会人).
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

	result, err := client.Meetings.Invite(context.Background(), "6911188411934433028", &feishuvc.InviteRequest{
		Invitees: []feishuvc.MeetingUserInput{{
			ID:       feishuvc.Ptr("ou_84aad35d084aa403a838cf73ee184673"),
			UserType: feishuvc.Ptr(feishuvc.UserTypeLarkUser),
		}},
	}, nil)
	if err != nil {
		log.Fatal(err)
	}
	for _, item := range result.InviteResults {
		fmt.Println("id:", feishuvc.Value(item.ID))
		fmt.Println("user_type:", feishuvc.Value(item.UserType))
		fmt.Println("status:", feishuvc.Value(item.Status))
	}
}
