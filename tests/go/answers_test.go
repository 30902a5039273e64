package feishuvc_test

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"testing"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

func TestWhatAnAnswerIs(t *testing.T) {
	for name, row := range map[string]struct {
		status int
		header http.Header
		body   string
		kind   feishuvc.Kind // "": a success
	}{
		"success":          {200, nil, meeting, ""},
		"code in quotes":   {200, nil, `{"code": "0", "data": null}`, ""},
		"byte order mark":  {200, nil, "\ufeff" + meeting, ""},
		"no data":          {200, nil, `{"code": 0}`, ""},
		"page":             {200, nil, "<html>", feishuvc.KindDecode},
		"list":             {200, nil, "[]", feishuvc.KindDecode},
		"no code":          {200, nil, "{}", feishuvc.KindDecode},
		"odd data":         {200, nil, `{"code": 0, "data": []}`, feishuvc.KindDecode},
		"odd items":        {200, nil, `{"code": 0, "data": {"meeting": {"participants": [1]}}}`, feishuvc.KindDecode},
		"odd flag":         {200, nil, `{"code": 0, "data": {"meeting": {"meeting_connect": 1}}}`, feishuvc.KindDecode},
		"odd list":         {200, nil, `{"code": 0, "data": {"meeting": {"participants": 1}}}`, feishuvc.KindDecode},
		"gateway":          {502, nil, "<html>", feishuvc.KindHTTP},
		"0 in an error":    {500, nil, meeting, feishuvc.KindHTTP},
		"redirect":         {302, http.Header{"Location": {"http://["}}, "", feishuvc.KindHTTP},
		"unknown code":     {400, nil, `{"code": 7}`, feishuvc.KindAPI},
		"too many":         {429, nil, `{"code": 7}`, feishuvc.KindRateLimit},
		"gzip that is not": {200, http.Header{"Content-Encoding": {"gzip"}}, meeting, feishuvc.KindDecode},
		"too long":         {200, nil, strings.Repeat("0123456789abcdef", 1<<20) + "x", feishuvc.KindDecode},
		"cut off":          {200, http.Header{"Content-Length": {"4000"}}, meeting, feishuvc.KindConnection},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlatform(t)
			p.onCall = func(w http.ResponseWriter, got request) {
				for name, values := range row.header {
					w.Header()[name] = values
				}
				w.Header().Set("X-Tt-Logid", "log-1")
				reply(row.status, row.body)(w, got)
			}
			client, _ := p.client(t)
			err := get(context.Background(), client)
			var callErr *feishuvc.CallError
			if row.kind == "" && err == nil {
				return
			}
			if !errors.As(err, &callErr) || callErr.Kind != row.kind {
				t.Fatalf("got %v", err)
			}
			equal(t, "attempts", callErr.Attempts, 1)
			if row.kind != feishuvc.KindConnection {
				equal(t, "log id", callErr.LogID, "log-1")
			}
		})
	}
}

func TestATokenEndpointsAnswers(t *testing.T) {
	for name, row := range map[string]struct {
		body string
		says string
	}{
		"no token":      {`{"code": 0, "expire": 7200}`, "tenant_access_token is missing"},
		"no end":        {`{"code": 0, "tenant_access_token": "t-never-shown"}`, "expire is not"},
		"an odd end":    {`{"code": 0, "tenant_access_token": "t-never-shown", "expire": true}`, "expire is not"},
		"no code":       {`{"tenant_access_token": "t-never-shown"}`, "not shown"},
		"a code":        {`{"code": 7, "msg": "bad secret-of-the-app"}`, "bad ***"},
		"a page":        {`<html>secret-of-the-app`, "***"},
		"an odd answer": {`[1]`, "[1]"},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlatform(t)
			p.onToken = reply(200, row.body)
			client, _ := p.client(t)
			err := get(context.Background(), client)
			if err == nil || !strings.Contains(err.Error(), row.says) || strings.Contains(err.Error(), "t-never-shown") {
				t.Errorf("got %v", err)
			}
			equal(t, "calls", p.count("/vc/"), 0)
		})
	}
}

func TestARejectedTokenIsReplacedInTheStoreToo(t *testing.T) {
	p := newPlatform(t)
	p.onCall = func(w http.ResponseWriter, got request) {
		if got.Header.Get("Authorization") == "Bearer t-token-1" {
			reply(400, `{"code": 99991663, "msg": "rejected"}`)(w, got)
			return
		}
		reply(200, meeting)(w, got)
	}
	store := &feishuvc.MemoryTokenStore{}
	client, _ := p.client(t, feishuvc.WithTokenStore(store))
	if err := get(context.Background(), client); err != nil {
		t.Fatal(err)
	}
	other, _ := p.client(t, feishuvc.WithTokenStore(store))
	if err := get(context.Background(), other); err != nil {
		t.Fatal(err)
	}
	equal(t, "token requests", p.count("/auth/"), 2)
	equal(t, "calls", p.count("/vc/"), 3)
}

func TestWaitsThatAServerAsksFor(t *testing.T) {
	for name, row := range map[string]struct {
		header http.Header
		status int
		wait   time.Duration
	}{
		"seconds":          {http.Header{"Retry-After": {"1.5"}}, 503, 1500 * time.Millisecond},
		"date":             {http.Header{"Retry-After": {time.Unix(1_700_000_007, 0).UTC().Format(http.TimeFormat)}}, 503, 7 * time.Second},
		"platform's own":   {http.Header{"X-Ogw-Ratelimit-Reset": {"3"}, "Retry-After": {"9"}}, 429, 3 * time.Second},
		"not of the limit": {http.Header{"X-Ogw-Ratelimit-Reset": {"3"}, "Retry-After": {"9"}}, 503, 9 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			p := newPlatform(t)
			p.onCall = func(w http.ResponseWriter, _ request) {
				for name, values := range row.header {
					w.Header()[name] = values
				}
				w.WriteHeader(row.status)
			}
			client, moment := p.client(t, feishuvc.WithMaxRetries(1))
			var callErr *feishuvc.CallError
			if err := get(context.Background(), client); !errors.As(err, &callErr) {
				t.Fatalf("got %v", err)
			}
			equal(t, "waits", len(moment.waits), 1)
			equal(t, "wait", moment.waits[0], row.wait)
		})
	}
}
