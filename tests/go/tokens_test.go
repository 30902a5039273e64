package feishuvc_test

import (
	"context"
	"errors"
	"log/slog"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

func TestFiveHundredColdCallersMakeOneTokenRequest(t *testing.T) {
	p := newPlatform(t)
	client, _ := p.client(t)
	var failures atomic.Int64
	var calls sync.WaitGroup
	for range 500 {
		calls.Add(1)
		go func() {
			defer calls.Done()
			if get(context.Background(), client) != nil {
				failures.Add(1)
			}
		}()
	}
	calls.Wait()
	equal(t, "failures", failures.Load(), 0)
	equal(t, "token requests", p.count("/auth/"), 1)
}

// provider is a TokenProvider of a function.
type provider func(ctx context.Context, tenantKey string) (feishuvc.Token, error)

func (p provider) Token(ctx context.Context, tenantKey string) (feishuvc.Token, error) {
	return p(ctx, tenantKey)
}

type contextKey struct{}

func TestTokensOfAProvider(t *testing.T) {
	p := newPlatform(t)
	asked := 0
	client, moment := p.client(t, feishuvc.WithTokenProvider(provider(func(ctx context.Context, tenant string) (feishuvc.Token, error) {
		asked++
		equal(t, "value of the caller's context", ctx.Value(contextKey{}), any("trace"))
		_, bounded := ctx.Deadline()
		equal(t, "bounded", bounded, false)
		return feishuvc.Token{Value: feishuvc.Secret("t-for-" + tenant), ExpiresIn: time.Hour}, nil
	})))
	ctx, cancel := context.WithTimeout(context.WithValue(context.Background(), contextKey{}, "trace"), time.Minute)
	defer cancel()
	for range 2 {
		if err := get(ctx, client, feishuvc.WithTenantKey("one")); err != nil {
			t.Fatal(err)
		}
	}
	equal(t, "times asked", asked, 1)
	equal(t, "authorization", p.last().Header.Get("Authorization"), "Bearer t-for-one")
	moment.pass(time.Hour)
	if err := get(ctx, client, feishuvc.WithTenantKey("one")); err != nil {
		t.Fatal(err)
	}
	equal(t, "times asked", asked, 2)
	equal(t, "requests for a token", p.count("/auth/"), 0)
}

func TestAProviderThatHasNothing(t *testing.T) {
	p := newPlatform(t)
	for name, token := range map[string]feishuvc.Token{
		"nothing": {}, "no time": {Value: "t-1"}, "no token": {ExpiresIn: time.Hour}, "a line break": {Value: "t\n", ExpiresIn: time.Hour},
	} {
		client, _ := p.client(t, feishuvc.WithTokenProvider(provider(func(context.Context, string) (feishuvc.Token, error) {
			return token, nil
		})))
		err := get(context.Background(), client)
		var callErr *feishuvc.CallError
		if !errors.Is(err, feishuvc.KindAuth) || !errors.As(err, &callErr) || callErr.Operation != "reserves.get_active_meeting" {
			t.Errorf("%s: got %v", name, err)
		}
	}
	client, _ := p.client(t, feishuvc.WithTokenProvider(provider(func(context.Context, string) (feishuvc.Token, error) {
		return feishuvc.Token{}, errBroken
	})))
	if err := get(context.Background(), client); !errors.Is(err, errBroken) {
		t.Errorf("got %v", err)
	}
	equal(t, "requests", p.count(""), 0)
}

func TestAProviderThatEndsItsGoroutineLeavesNobodyWaiting(t *testing.T) {
	p := newPlatform(t)
	first := true
	client, _ := p.client(t, feishuvc.WithTokenProvider(provider(func(context.Context, string) (feishuvc.Token, error) {
		if first {
			first = false
			runtime.Goexit()
		}
		return feishuvc.Token{Value: "t-1", ExpiresIn: time.Hour}, nil
	})))
	if err := get(context.Background(), client); err == nil {
		t.Error("there is no token")
	}
	if err := get(context.Background(), client); err != nil {
		t.Error(err)
	}
}

func TestARenewalInTheBackgroundThatFailsIsLogged(t *testing.T) {
	p := newPlatform(t)
	log := newRecords()
	logged := make(chan struct{}, 10)
	client, moment := p.client(t, feishuvc.WithLogger(slog.New(log)))
	if err := get(context.Background(), client); err != nil {
		t.Fatal(err)
	}
	p.mutex.Lock()
	p.onToken = reply(400, `{"code": 10014, "msg": "wrong: secret-of-the-app"}`)
	p.mutex.Unlock()
	log.mutex.Lock()
	log.seen = func() {
		if log.lines[len(log.lines)-1]["level"] == "WARN" {
			logged <- struct{}{}
		}
	}
	log.mutex.Unlock()
	moment.pass(7200*time.Second - 5*time.Minute)
	if err := get(context.Background(), client); err != nil {
		t.Fatal(err)
	}
	<-logged
	log.mutex.Lock()
	defer log.mutex.Unlock()
	for _, line := range log.lines {
		if line["level"] == "WARN" {
			equal(t, "code", line["code"], any(float64(10014)))
			equal(t, "status", line["status"], any(float64(400)))
			equal(t, "error", line["error"], any("auth"))
		}
	}
	if strings.Contains(log.text.String(), "secret-of-the-app") {
		t.Error("the log holds the secret")
	}
}

const renewed = `{"code": 0, "access_token": "u-second", "expires_in": 7200, "refresh_token": "r-second", "refresh_token_expires_in": 604800}`

func TestANewPairIsHandedOverBeforeItIsUsed(t *testing.T) {
	p := newPlatform(t)
	p.onToken = reply(200, renewed)
	var kept []feishuvc.UserToken
	fails := true
	old := feishuvc.UserToken{AccessToken: "u-first", RefreshToken: "r-first", ExpiresAt: time.Unix(1, 0)}
	client, _ := p.client(t, feishuvc.WithUserToken(old, func(_ context.Context, pair feishuvc.UserToken) error {
		if fails {
			fails = false
			return errBroken
		}
		equal(t, "calls before", p.count("/vc/"), 0)
		kept = append(kept, pair)
		return nil
	}))
	if err := get(context.Background(), client); !errors.Is(err, errBroken) {
		t.Errorf("got %v", err)
	}
	if err := get(context.Background(), client); err != nil {
		t.Fatal(err)
	}
	equal(t, "token requests", p.count("/oauth/"), 1)
	equal(t, "authorization", p.last().Header.Get("Authorization"), "Bearer u-second")
	equal(t, "pairs", len(kept), 1)
	equal(t, "refresh token", kept[0].RefreshToken, "r-second")
	equal(t, "end", kept[0].ExpiresAt, time.Unix(1_700_000_000+7200, 0).UTC())
	equal(t, "pair of the caller", old.AccessToken, "u-first")
}

func TestAPairThatNobodyKeeps(t *testing.T) {
	p := newPlatform(t)
	p.onToken = reply(200, renewed)
	client, _ := p.client(t, feishuvc.WithUserToken(feishuvc.UserToken{AccessToken: "u", RefreshToken: "r", ExpiresAt: time.Unix(1, 0)}, nil))
	if err := get(context.Background(), client); err != nil {
		t.Fatal(err)
	}
	equal(t, "authorization", p.last().Header.Get("Authorization"), "Bearer u-second")
}

func TestTicketsOfAFunction(t *testing.T) {
	p := newPlatform(t)
	p.onToken = reply(200, `{"code": 0, "app_access_token": "a-1", "tenant_access_token": "t-1", "expire": 7200}`)
	ticket, broken := "", errBroken
	client, _ := p.client(t, feishuvc.WithAppType(feishuvc.StoreApp),
		feishuvc.WithAppTicketFunc(func(context.Context) (string, error) { return ticket, broken }))
	tenant := feishuvc.WithTenantKey("one")
	if err := get(context.Background(), client, tenant); !errors.Is(err, errBroken) {
		t.Errorf("got %v", err)
	}
	equal(t, "requests", p.count(""), 0)
	broken = nil
	err := get(context.Background(), client, tenant)
	var callErr *feishuvc.CallError
	if !errors.As(err, &callErr) || callErr.Kind != feishuvc.KindAuth || !strings.Contains(callErr.Advice, "SetAppTicket") {
		t.Errorf("got %v", err)
	}
	equal(t, "resends", p.count("app_ticket/resend"), 1)
	ticket = "ticket-one"
	if err := get(context.Background(), client, tenant); err != nil {
		t.Fatal(err)
	}
	if err := client.SetAppTicket("ticket-two"); err != nil {
		t.Error(err)
	}
}

func TestExchangingACode(t *testing.T) {
	p := newPlatform(t)
	p.onToken = reply(200, renewed)
	client, _ := p.client(t)
	pair, err := client.ExchangeCode(context.Background(), "the-code", nil)
	if err != nil {
		t.Fatal(err)
	}
	equal(t, "access token", pair.AccessToken, "u-second")
	equal(t, "end of the refresh token", pair.RefreshExpiresAt, time.Unix(1_700_000_000+604800, 0).UTC())
	if strings.Contains(p.last().body, "redirect_uri") {
		t.Errorf("sent %s", p.last().body)
	}
}
