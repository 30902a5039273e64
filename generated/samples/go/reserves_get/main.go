// Code generated from openapi.yaml by make. DO NOT EDIT.

// Get a reservation (获取预约).
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

	result, err := client.Reserves.Get(context.Background(), "6911188411932033028", nil)
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
		fmt.Println("expire_status:", feishuvc.Value(reserve.ExpireStatus))
		fmt.Println("reserve_user_id:", feishuvc.Value(reserve.ReserveUserID))
	}
}
