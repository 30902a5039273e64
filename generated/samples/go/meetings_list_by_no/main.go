// Code generated from openapi.yaml by make. DO NOT EDIT.

// List the meetings of a meeting number (获取与会议号关联的会议列表).
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

	result, err := client.Meetings.ListByNo(context.Background(), &feishuvc.ListMeetingsByNoParams{
		MeetingNo: "123456789",
		StartTime: time.Unix(1608883322, 0),
		EndTime:   time.Unix(1608888867, 0),
		PageSize:  feishuvc.Ptr(2),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("page_token:", feishuvc.Value(result.PageToken))
	for _, item := range result.MeetingBriefs {
		fmt.Println("id:", feishuvc.Value(item.ID))
		fmt.Println("topic:", feishuvc.Value(item.Topic))
		fmt.Println("meeting_no:", feishuvc.Value(item.MeetingNo))
	}
}
