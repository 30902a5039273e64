package feishuvc_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

func TestMain(m *testing.M) {
	for _, name := range []string{"FEISHU_APP_ID", "FEISHU_APP_SECRET", "FEISHU_ACCESS_TOKEN", "FEISHU_DOMAIN"} {
		_ = os.Unsetenv(name)
	}
	os.Exit(m.Run())
}

const (
	granted = `{"code": 0, "tenant_access_token": "t-token-%d", "expire": 7200}`
	meeting = `{"code": 0, "data": {"meeting": {"id": "1", "topic": "weekly"}}}`
	missing = `{"code": 121004, "msg": "data not exist"}`
)

// request is what a platform got.
type request struct {
	*http.Request
	body string
}

// platform is a server on loopback that grants tokens and answers with a meeting, unless told otherwise.
type platform struct {
	*httptest.Server
	mutex    sync.Mutex
	requests []request
	tokens   int
	// onToken and onCall answer in place of the platform.
	onToken, onCall func(w http.ResponseWriter, got request)
}

func newPlatform(t *testing.T) *platform {
	t.Helper()
	p := &platform{}
	p.Server = httptest.NewServer(p)
	t.Cleanup(p.Close)
	return p
}

func (p *platform) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, _ := io.ReadAll(r.Body)
	got := request{r, string(body)}
	p.mutex.Lock()
	p.requests = append(p.requests, got)
	isToken := strings.Contains(r.URL.Path, "/auth/") || strings.Contains(r.URL.Path, "/oauth/")
	answer := p.onCall
	if isToken {
		p.tokens++
		answer = p.onToken
	}
	number := p.tokens
	p.mutex.Unlock()
	switch {
	case answer != nil:
		answer(w, got)
	case isToken:
		_, _ = fmt.Fprintf(w, granted, number)
	default:
		_, _ = io.WriteString(w, meeting)
	}
}

// count is how many requests arrived that have a text in their path.
func (p *platform) count(part string) int {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	count := 0
	for _, each := range p.requests {
		if strings.Contains(each.URL.Path, part) {
			count++
		}
	}
	return count
}

// last is the request that arrived last.
func (p *platform) last() request {
	p.mutex.Lock()
	defer p.mutex.Unlock()
	return p.requests[len(p.requests)-1]
}

// client makes a client of the platform: an app's, without retries and logs, on a virtual clock.
func (p *platform) client(t *testing.T, options ...feishuvc.Option) (*feishuvc.Client, *virtualTime) {
	t.Helper()
	moment := newVirtualTime()
	defaults := []feishuvc.Option{
		feishuvc.WithApp("cli_a", "secret-of-the-app"), feishuvc.WithDomain(p.URL), feishuvc.WithMaxRetries(0),
		feishuvc.WithClock(moment), feishuvc.WithSleeper(moment), feishuvc.WithLogger(slog.New(slog.NewTextHandler(io.Discard, nil))),
	}
	client, err := feishuvc.New(append(defaults, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = client.Close() })
	return client, moment
}

// virtualTime is a clock, and a sleeper that does not sleep.
type virtualTime struct {
	mutex sync.Mutex
	now   time.Time
	waits []time.Duration
}

func newVirtualTime() *virtualTime { return &virtualTime{now: time.Unix(1_700_000_000, 0)} }

func (v *virtualTime) Now() time.Time {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	return v.now
}

func (v *virtualTime) Sleep(_ context.Context, wait time.Duration) error {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	v.waits = append(v.waits, wait)
	v.now = v.now.Add(wait)
	return nil
}

func (v *virtualTime) pass(time time.Duration) {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	v.now = v.now.Add(time)
}

// get makes a call like any other.
func get(ctx context.Context, client *feishuvc.Client, options ...feishuvc.CallOption) error {
	_, err := client.Reserves.GetActiveMeeting(ctx, "691", nil, options...)
	return err
}

func reply(status int, body string) func(http.ResponseWriter, request) {
	return func(w http.ResponseWriter, _ request) {
		w.WriteHeader(status)
		_, _ = io.WriteString(w, body)
	}
}

// must gives a value that cannot be missing.
func must[T any](t *testing.T) func(T, error) T {
	return func(value T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

func equal[T comparable](t *testing.T, what string, got, want T) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %v, want %v", what, got, want)
	}
}

// records is a log as a slice of its lines' attributes.
type records struct {
	slog.Handler
	mutex sync.Mutex
	lines []map[string]any
	text  strings.Builder
	seen  func()
}

func newRecords() *records {
	r := &records{}
	r.Handler = slog.NewJSONHandler(&r.text, &slog.HandlerOptions{Level: slog.LevelDebug})
	return r
}

func (r *records) Handle(ctx context.Context, record slog.Record) error {
	r.mutex.Lock()
	defer r.mutex.Unlock()
	begin := r.text.Len()
	err := r.Handler.Handle(ctx, record)
	line := map[string]any{}
	_ = json.Unmarshal([]byte(r.text.String()[begin:]), &line)
	r.lines = append(r.lines, line)
	if r.seen != nil {
		r.seen()
	}
	return err
}
