package feishuvc_test

import (
	"context"
	"log/slog"
	"slices"
	"testing"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

func TestTheLogOfACall(t *testing.T) {
	p := newPlatform(t)
	p.onCall = reply(404, missing)
	log := newRecords()
	client, _ := p.client(t, feishuvc.WithLogger(slog.New(log)))
	if get(context.Background(), client) == nil {
		t.Fatal("it was found")
	}
	equal(t, "lines", len(log.lines), 2)
	var names []string
	for name := range log.lines[1] {
		names = append(names, name)
	}
	slices.Sort(names)
	equal(t, "facts", slices.Equal(names, []string{
		"attempt", "code", "duration", "level", "log_id", "method", "msg", "path", "status", "time",
	}), true)
	equal(t, "path", log.lines[1]["path"], any("/open-apis/vc/v1/reserves/{reserve_id}/get_active_meeting"))
	equal(t, "code", log.lines[1]["code"], any(float64(121004)))
}

func TestTheLoggerOfTheProgramIsTheDefault(t *testing.T) {
	before := slog.Default()
	defer slog.SetDefault(before)
	log := newRecords()
	slog.SetDefault(slog.New(log))
	p := newPlatform(t)
	client, err := feishuvc.New(feishuvc.WithAccessToken("t-given"), feishuvc.WithDomain(p.URL))
	if err != nil {
		t.Fatal(err)
	}
	if err := get(context.Background(), client); err != nil {
		t.Fatal(err)
	}
	equal(t, "lines", len(log.lines), 1)
}
