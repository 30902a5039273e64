// Code generated from openapi.yaml by make. DO NOT EDIT.

// Stop recording (停止录制).
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

	err = client.Recordings.Stop(context.Background(), "6911188411934433028")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
}
