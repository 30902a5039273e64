// Code generated from openapi.yaml by make. DO NOT EDIT.

// Get a recording (获取录制文件).
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

	result, err := client.Recordings.Get(context.Background(), "6911188411934433028")
	if err != nil {
		log.Fatal(err)
	}
	if recording := result.Recording; recording != nil {
		fmt.Println("url:", feishuvc.Value(recording.URL))
		fmt.Println("duration:", feishuvc.Value(recording.Duration))
	}
}
