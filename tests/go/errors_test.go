package feishuvc_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

func TestWhatAnErrorIs(t *testing.T) {
	p := newPlatform(t)
	p.onCall = reply(404, missing)
	client, _ := p.client(t)
	err := fmt.Errorf("the job failed: %w", get(context.Background(), client))
	var apiErr *feishuvc.APIError
	var callErr *feishuvc.CallError
	if !errors.As(err, &apiErr) || !errors.As(err, &callErr) {
		t.Fatalf("got %v", err)
	}
	equal(t, "code", apiErr.Code, feishuvc.ErrDataNotExist)
	equal(t, "status", callErr.HTTPStatus, 404)
	equal(t, "operation", callErr.Operation, "reserves.get_active_meeting")
	equal(t, "is its code", errors.Is(err, feishuvc.ErrDataNotExist), true)
	equal(t, "is another code", errors.Is(err, feishuvc.ErrNoPermission), false)
	equal(t, "is its kind", errors.Is(err, feishuvc.KindAPI), true)
	equal(t, "is another kind", errors.Is(err, feishuvc.KindAuth), false)
}

func TestWhatCodesAndKindsSay(t *testing.T) {
	equal(t, "name", feishuvc.ErrDataNotExist.Name(), "DataNotExist")
	equal(t, "text", feishuvc.ErrDataNotExist.Error(), "feishuvc: code 121004 (DataNotExist)")
	equal(t, "name of a new code", feishuvc.Code(7).Name(), "")
	equal(t, "text of a new code", feishuvc.Code(7).Error(), "feishuvc: code 7")
	equal(t, "text of a kind", feishuvc.KindRateLimit.Error(), "feishuvc: rate_limit error")
}

func TestTheTextOfAnError(t *testing.T) {
	p := newPlatform(t)
	p.onCall = reply(400, `{"code": 99991672, "msg": "Access denied", "error": {"log_id": "log-1",
		"permission_violations": [{"subject": "vc:reserve"}, {"type": "action"}, {}],
		"field_violations": [{"field": "topic", "description": "too long"}]}}`)
	client, _ := p.client(t)
	text := get(context.Background(), client).Error()
	for _, part := range []string{
		"feishuvc: reserves.get_active_meeting: Access denied (code 99991672, HTTP 400, log id log-1) — ",
		"missing permission: vc:reserve, action, ?", "topic: too long",
	} {
		if !strings.Contains(text, part) {
			t.Errorf("%q is not in %q", part, text)
		}
	}
}

func TestThoseWhoWaitForATokenShareNoError(t *testing.T) {
	p := newPlatform(t)
	p.onToken = reply(502, "secret-of-the-app")
	client, _ := p.client(t)
	var calls sync.WaitGroup
	for range 50 {
		calls.Add(1)
		go func() {
			defer calls.Done()
			_, err := client.Meetings.Get(context.Background(), "1", nil)
			var callErr *feishuvc.CallError
			if !errors.As(err, &callErr) || !strings.HasPrefix(callErr.Operation, "auth.") {
				t.Errorf("got %v", err)
			}
		}()
	}
	calls.Wait()
}

func TestMistakesAreFoundBeforeAnythingIsSent(t *testing.T) {
	p := newPlatform(t)
	client, _ := p.client(t)
	ctx := context.Background()
	calls := map[string]func() error{
		"a parameter that is missing": func() error { _, err := client.Meetings.ListByNo(ctx, nil); return err },
		"a time that is missing": func() error {
			_, err := client.Meetings.ListByNo(ctx, &feishuvc.ListMeetingsByNoParams{MeetingNo: "1"})
			return err
		},
		"no text in the path": func() error { _, err := client.Reserves.Get(ctx, "\xff", nil); return err },
		"no text in the query": func() error {
			_, err := client.Reserves.Get(ctx, "1", &feishuvc.GetReserveParams{UserIDType: feishuvc.Ptr(feishuvc.UserIDType("\xff"))})
			return err
		},
		"no text in the body": func() error {
			settings := &feishuvc.MeetingSettingsInput{Topic: feishuvc.Set("\xff")}
			_, err := client.Reserves.Update(ctx, "1", &feishuvc.UpdateReserveRequest{MeetingSettings: settings}, nil)
			return err
		},
		"no text in a list in the body": func() error {
			check := feishuvc.PermissionCheckerInput{CheckList: []string{"\xff"}}
			action := feishuvc.ActionPermissionInput{PermissionCheckers: []feishuvc.PermissionCheckerInput{check}}
			settings := &feishuvc.MeetingSettingsInput{ActionPermissions: feishuvc.Set([]feishuvc.ActionPermissionInput{action})}
			_, err := client.Reserves.Update(ctx, "1", &feishuvc.UpdateReserveRequest{MeetingSettings: settings}, nil)
			return err
		},
		"an empty path": func() error { return client.Reserves.Delete(ctx, "") },
	}
	for name, call := range calls {
		err := call()
		var callErr *feishuvc.CallError
		if !errors.As(err, &callErr) || callErr.Kind != feishuvc.KindConfig || callErr.Operation == "" {
			t.Errorf("%s: got %v", name, err)
		}
	}
	equal(t, "requests", p.count(""), 0)
}
