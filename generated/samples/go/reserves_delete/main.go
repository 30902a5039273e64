// Code generated from openapi.yaml by make. DO NOT EDIT.

// Delete a reservation (删除预约).
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

	err = client.Reserves.Delete(context.Background(), "6911188411932033028")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("done")
}
