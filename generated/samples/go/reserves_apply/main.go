// Code generated from openapi.yaml by make. DO NOT EDIT.

// Reserve a meeting (预约会议).
//
// Reads FEISHU_APP_ID, FEISHU_APP_SECRET and, for another place than Feishu itself, FEISHU_DOMAIN.
package main

import (
	"context"
	"fmt"
	"log"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

func main() {
	client, err := feishuvc.New()
	if err != nil {
		log.Fatal(err)
	}
	defer client.Close()

	result, err := client.Reserves.Apply(context.Background(), &feishuvc.ApplyReserveRequest{
		EndTime: feishuvc.Ptr(time.Unix(1608888867, 0)),
		OwnerID: feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
		MeetingSettings: feishuvc.MeetingSettingsInput{
			Topic: feishuvc.Set("my meeting"),
			ActionPermissions: feishuvc.Set([]feishuvc.ActionPermissionInput{{
				Permission: feishuvc.ActionPermissionKindBecomeHost,
				PermissionCheckers: []feishuvc.PermissionCheckerInput{{
					CheckField: feishuvc.PermissionCheckFieldUserID,
					CheckMode:  feishuvc.PermissionCheckModeAllow,
					CheckList:  []string{"ou_3ec3f6a28a0d08c45d895276e8e5e19b"},
				}},
			}}),
			MeetingInitialType: feishuvc.Ptr(feishuvc.MeetingInitialTypeGroupMeeting),
			AutoRecord:         feishuvc.Set(true),
			AssignHostList: feishuvc.Set([]feishuvc.AssignHostInput{{
				UserType: feishuvc.Ptr(feishuvc.UserTypeLarkUser),
				ID:       feishuvc.Ptr("ou_3ec3f6a28a0d08c45d895276e8e5e19b"),
			}}),
			Password: feishuvc.Set[feishuvc.Secret]("971024"),
		},
	}, nil)
	if err != nil {
		log.Fatal(err)
	}
	if reserve := result.Reserve; reserve != nil {
		fmt.Println("id:", feishuvc.Value(reserve.ID))
		fmt.Println("meeting_no:", feishuvc.Value(reserve.MeetingNo))
		fmt.Println("url:", feishuvc.Value(reserve.URL))
		fmt.Println("app_link:", feishuvc.Value(reserve.AppLink))
		fmt.Println("live_link:", feishuvc.Value(reserve.LiveLink))
		fmt.Println("end_time:", feishuvc.Value(reserve.EndTime).Format(time.RFC3339))
	}
}
