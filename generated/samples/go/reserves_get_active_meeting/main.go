// Code generated from openapi.yaml by make. DO NOT EDIT.

// Get the active meeting of a reservation (获取活跃会议).
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

	result, err := client.Reserves.GetActiveMeeting(context.Background(), "6911188411932033028", &feishuvc.GetActiveMeetingParams{
		WithParticipants: feishuvc.Ptr(true),
	})
	if err != nil {
		log.Fatal(err)
	}
	if meeting := result.Meeting; meeting != nil {
		fmt.Println("id:", feishuvc.Value(meeting.ID))
		fmt.Println("topic:", feishuvc.Value(meeting.Topic))
		fmt.Println("url:", feishuvc.Value(meeting.URL))
		fmt.Println("meeting_no:", feishuvc.Value(meeting.MeetingNo))
		fmt.Println("create_time:", feishuvc.Value(meeting.CreateTime).Format(time.RFC3339))
		fmt.Println("start_time:", feishuvc.Value(meeting.StartTime).Format(time.RFC3339))
		fmt.Println("end_time:", feishuvc.Value(meeting.EndTime).Format(time.RFC3339))
		fmt.Println("status:", feishuvc.Value(meeting.Status))
		fmt.Println("participant_count:", feishuvc.Value(meeting.ParticipantCount))
		fmt.Println("participant_count_accumulated:", feishuvc.Value(meeting.ParticipantCountAccumulated))
	}
}
