package feishuvc_test

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

// held is an answer that is kept back: `arrived` says that the request is there, closing `release` lets it go.
func held(then func(http.ResponseWriter, request)) (answer func(http.ResponseWriter, request), arrived, release chan struct{}) {
	arrived, release = make(chan struct{}, 1000), make(chan struct{})
	return func(w http.ResponseWriter, got request) {
		arrived <- struct{}{}
		select {
		case <-release:
			then(w, got)
		case <-got.Context().Done():
		}
	}, arrived, release
}

func TestCancellingEndsAnAttempt(t *testing.T) {
	p := newPlatform(t)
	arrived := make(chan struct{}, 1)
	p.onCall, arrived, _ = held(reply(200, meeting))
	client, _ := p.client(t, feishuvc.WithMaxRetries(5))
	ctx, cancel := context.WithCancel(context.Background())
	go func() { <-arrived; cancel() }()
	err := get(ctx, client)
	if !errors.Is(err, context.Canceled) || !strings.Contains(err.Error(), "reserves.get_active_meeting") {
		t.Errorf("got %v", err)
	}
	equal(t, "calls", p.count("/vc/"), 1)
}

func TestCancellingEndsTheWaitForATokenAndNotTheRequest(t *testing.T) {
	p := newPlatform(t)
	answer, arrived, release := held(reply(200, strings.Replace(granted, "%d", "1", 1)))
	p.onToken = answer
	client, _ := p.client(t)
	ctx, cancel := context.WithCancelCause(context.Background())
	leader := make(chan error)
	go func() { leader <- get(ctx, client) }()
	<-arrived
	other := make(chan error)
	go func() { other <- get(context.Background(), client) }()
	why := errors.New("the page was closed")
	cancel(why)
	if err := <-leader; !errors.Is(err, context.Canceled) || !errors.Is(err, why) {
		t.Errorf("got %v", err)
	}
	close(release)
	if err := <-other; err != nil {
		t.Error(err)
	}
	equal(t, "token requests", p.count("/auth/"), 1)
	equal(t, "calls", p.count("/vc/"), 1)
}

func TestCancellingEndsAWaitBetweenAttempts(t *testing.T) {
	p := newPlatform(t)
	p.onCall = reply(503, "busy")
	ctx, cancel := context.WithCancel(context.Background())
	log := newRecords()
	log.seen = cancel // the attempt is over, the wait is next
	client, err := feishuvc.New(feishuvc.WithAccessToken("t-given"), feishuvc.WithDomain(p.URL), feishuvc.WithLogger(slog.New(log)))
	if err != nil {
		t.Fatal(err)
	}
	if err := get(ctx, client); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	equal(t, "calls", p.count("/vc/"), 1)
}

func TestASleeperThatFailsEndsTheCall(t *testing.T) {
	p := newPlatform(t)
	p.onCall = reply(503, "busy")
	client, _ := p.client(t, feishuvc.WithMaxRetries(1), feishuvc.WithSleeper(brokenSleeper{}))
	if err := get(context.Background(), client); !errors.Is(err, errBroken) {
		t.Errorf("got %v", err)
	}
}

var errBroken = errors.New("broken")

type brokenSleeper struct{}

func (brokenSleeper) Sleep(context.Context, time.Duration) error { return errBroken }

func TestAContextThatHasEndedSendsNothing(t *testing.T) {
	p := newPlatform(t)
	client, _ := p.client(t, feishuvc.WithAccessToken("t-given"))
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := get(ctx, client); !errors.Is(err, context.Canceled) {
		t.Errorf("got %v", err)
	}
	equal(t, "requests", p.count(""), 0)
}

func TestTheDeadlineOfAContextIsATimeout(t *testing.T) {
	p := newPlatform(t)
	p.onCall, _, _ = held(reply(200, meeting))
	client, _ := p.client(t, feishuvc.WithMaxRetries(5))
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	err := get(ctx, client)
	if !errors.Is(err, feishuvc.KindTimeout) || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("got %v", err)
	}
}

func TestAWaitThatWouldPassTheContextsDeadlineIsNotBegun(t *testing.T) {
	p := newPlatform(t)
	p.onCall = func(w http.ResponseWriter, _ request) {
		w.Header().Set("Retry-After", "50")
		w.WriteHeader(503)
	}
	client, moment := p.client(t, feishuvc.WithMaxRetries(5))
	ctx, cancel := context.WithTimeout(context.Background(), 40*time.Second)
	defer cancel()
	err := get(ctx, client)
	var callErr *feishuvc.CallError
	if !errors.As(err, &callErr) || callErr.RetryAfter != 50*time.Second {
		t.Errorf("got %v", err)
	}
	equal(t, "waits", len(moment.waits), 0)
}

func TestADeadlineBoundsTheWaitForAToken(t *testing.T) {
	p := newPlatform(t)
	answer, _, release := held(reply(200, strings.Replace(granted, "%d", "1", 1)))
	p.onToken = answer
	client, _ := p.client(t)
	err := get(context.Background(), client, feishuvc.WithDeadline(20*time.Millisecond))
	if !errors.Is(err, feishuvc.KindTimeout) {
		t.Errorf("got %v", err)
	}
	close(release)
	if err := get(context.Background(), client); err != nil {
		t.Error(err)
	}
	equal(t, "token requests", p.count("/auth/"), 1)
}

func TestClosedClientsLeaveNoGoroutinesBehind(t *testing.T) {
	before := runtime.NumGoroutine()
	server := newPlatform(t)
	for range 10 {
		client, _ := server.client(t)
		if err := get(context.Background(), client); err != nil {
			t.Fatal(err)
		}
		equal(t, "error of Close", client.Close(), nil)
		equal(t, "error of Close again", client.Close(), nil)
	}
	server.Close()
	deadline := time.Now().Add(10 * time.Second)
	for runtime.NumGoroutine() > before && time.Now().Before(deadline) { // they end by themselves, but not in Close
		runtime.Gosched()
	}
	if now := runtime.NumGoroutine(); now > before {
		t.Errorf("%d goroutines before, %d after", before, now)
	}
}
