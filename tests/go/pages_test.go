package feishuvc_test

import (
	"context"
	"fmt"
	"net/http"
	"testing"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

// threePages answers with pages of two meetings.
func threePages(w http.ResponseWriter, got request) {
	next := map[string]string{"": "b", "b": "c", "c": ""}[got.URL.Query().Get("page_token")]
	id := got.URL.Query().Get("page_token")
	_, _ = fmt.Fprintf(w, `{"code": 0, "data": {"has_more": %t, "page_token": %q, "meeting_briefs": [{"id": "%s1"}, {"id": "%s2"}]}}`,
		next != "", next, id, id)
}

func TestPagesAreFetchedWhenTheyAreNeeded(t *testing.T) {
	p := newPlatform(t)
	p.onCall = threePages
	client, _ := p.client(t)
	params := &feishuvc.ListMeetingsByNoParams{MeetingNo: "1", StartTime: time.Unix(1, 0), EndTime: time.Unix(2, 0)}
	all := client.Meetings.ListByNoAll(context.Background(), params)
	equal(t, "requests before", p.count(""), 0)
	seen := ""
	for meeting, err := range all {
		if err != nil {
			t.Fatal(err)
		}
		seen += *meeting.ID + " "
		if *meeting.ID == "b1" {
			break
		}
	}
	equal(t, "seen", seen, "1 2 b1 ")
	equal(t, "calls", p.count("/vc/"), 2)
	equal(t, "token of the caller's", params.PageToken, nil)

	count := 0
	for _, err := range all { // from the beginning
		if err != nil {
			t.Fatal(err)
		}
		count++
	}
	equal(t, "items", count, 6)
	equal(t, "calls", p.count("/vc/"), 5)
}

func TestPagesFromAGivenOneOn(t *testing.T) {
	p := newPlatform(t)
	p.onCall = threePages
	client, _ := p.client(t)
	seen := ""
	for meeting, err := range client.Meetings.ListByNoAll(context.Background(), &feishuvc.ListMeetingsByNoParams{
		MeetingNo: "1", StartTime: time.Unix(1, 0), EndTime: time.Unix(2, 0), PageToken: feishuvc.Ptr("c"),
	}) {
		if err != nil {
			t.Fatal(err)
		}
		seen += *meeting.ID + " "
	}
	equal(t, "seen", seen, "c1 c2 ")
}
