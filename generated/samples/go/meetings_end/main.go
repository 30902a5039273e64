// Code generated from openapi.yaml by make. DO NOT EDIT.

// End a meeting (结束会议).
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

	err = client.Meetings.End(context.Background(), "6911188411934433028")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
}
