// Code generated from openapi.yaml by make. DO NOT EDIT.

// Remove participants (移除参会人).
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

	result, err := client.Meetings.Kickout(context.Background(), "6911188411934433028", &feishuvc.KickoutRequest{
		KickoutUsers: []feishuvc.MeetingUserInput{{
			ID:       feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
			UserType: feishuvc.Ptr(feishuvc.UserTypeLarkUser),
		}},
	}, nil)
	if err != nil {
		log.Fatal(err)
	}
	for _, item := range result.KickoutResults {
		fmt.Println("id:", feishuvc.Value(item.ID))
		fmt.Println("user_type:", feishuvc.Value(item.UserType))
		fmt.Println("result:", feishuvc.Value(item.Result))
	}
}
