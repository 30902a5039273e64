package main

import (
	"context"
	"errors"
	"math"
	"strings"
	"sync"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

// virtualTime is a clock and sleeper: a wait is noted, and time moves on at once.
type virtualTime struct {
	mutex  sync.Mutex
	now    time.Time
	sleeps []int64
}

func (v *virtualTime) Now() time.Time {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	return v.now
}

func (v *virtualTime) Sleep(_ context.Context, wait time.Duration) error {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	v.sleeps = append(v.sleeps, int64(math.Round(float64(wait)/float64(time.Millisecond))))
	v.now = v.now.Add(wait)
	return nil
}

func (v *virtualTime) advance(by time.Duration) []int64 {
	v.mutex.Lock()
	defer v.mutex.Unlock()
	v.now = v.now.Add(by)
	return append([]int64{}, v.sleeps...)
}

// failingStore is a store that is down.
type failingStore struct{}

var errDown = errors.New("the store is down")

func (failingStore) Get(context.Context, string) (*feishuvc.StoredToken, error) { return nil, errDown }
func (failingStore) Set(context.Context, string, feishuvc.StoredToken) error    { return errDown }
func (failingStore) Delete(context.Context, string, feishuvc.Secret) error      { return errDown }
func (failingStore) Lock(context.Context, string) (unlock func() error, err error) {
	return nil, errDown
}

// configuration is what a client is made with, by the suite's names.
type configuration struct {
	AppID            *string  `json:"app_id"`
	AppSecret        *string  `json:"app_secret"`
	AccessToken      *string  `json:"access_token"`
	AppType          *string  `json:"app_type"`
	AppTicket        *string  `json:"app_ticket"`
	TimeoutMS        *float64 `json:"timeout_ms"`
	ConnectTimeoutMS *float64 `json:"connect_timeout_ms"`
	DeadlineMS       *float64 `json:"deadline_ms"`
	MaxRetries       *int     `json:"max_retries"`
	Proxy            *string  `json:"proxy"`
	UserAgent        *string  `json:"user_agent"`
	UserToken        *struct {
		AccessToken  string   `json:"access_token"`
		RefreshToken string   `json:"refresh_token"`
		ExpiresIn    *float64 `json:"expires_in"`
	} `json:"user_token"`
	OnRefresh  string `json:"on_refresh"`
	TokenStore string `json:"token_store"`
}

// client is a client of the SDK, and what the suite wants to know of it.
type client struct {
	sdk       *feishuvc.Client
	time      *virtualTime
	mutex     sync.Mutex
	fails     bool
	refreshed []any
}

var (
	storesMutex sync.Mutex
	stores      = map[string]*feishuvc.MemoryTokenStore{}
)

func newClient(given configuration, baseURL, clock string) (*client, error) {
	c := &client{time: &virtualTime{now: time.Unix(1_700_000_000, 0)}, fails: given.OnRefresh == "fail_once"}
	var options []feishuvc.Option
	add := func(option feishuvc.Option) { options = append(options, option) }
	if clock == "virtual" {
		add(feishuvc.WithClock(c.time))
		add(feishuvc.WithSleeper(c.time))
	} else {
		c.time.now = time.Now()
	}
	add(feishuvc.WithDomain(baseURL))
	if given.AppID != nil || given.AppSecret != nil {
		add(feishuvc.WithApp(feishuvc.Value(given.AppID), feishuvc.Value(given.AppSecret)))
	}
	if given.AccessToken != nil {
		add(feishuvc.WithAccessToken(*given.AccessToken))
	}
	if given.AppType != nil {
		add(feishuvc.WithAppType(feishuvc.AppType(*given.AppType)))
	}
	if given.AppTicket != nil {
		add(feishuvc.WithAppTicket(*given.AppTicket))
	}
	if given.TimeoutMS != nil {
		add(feishuvc.WithTimeout(milliseconds(*given.TimeoutMS)))
	}
	if given.ConnectTimeoutMS != nil {
		add(feishuvc.WithConnectTimeout(milliseconds(*given.ConnectTimeoutMS)))
	}
	if given.DeadlineMS != nil {
		add(feishuvc.WithDeadline(milliseconds(*given.DeadlineMS)))
	}
	if given.MaxRetries != nil {
		add(feishuvc.WithMaxRetries(*given.MaxRetries))
	}
	if given.Proxy != nil {
		add(feishuvc.WithProxy(*given.Proxy))
	}
	if given.UserAgent != nil {
		add(feishuvc.WithUserAgent(*given.UserAgent))
	}
	if pair := given.UserToken; pair != nil {
		token := feishuvc.UserToken{
			AccessToken: feishuvc.Secret(pair.AccessToken), RefreshToken: feishuvc.Secret(pair.RefreshToken),
		}
		if pair.ExpiresIn != nil {
			token.ExpiresAt = c.time.now.Add(milliseconds(*pair.ExpiresIn * 1000))
		}
		add(feishuvc.WithUserToken(token, c.onRefresh))
	}
	switch kind, name, _ := strings.Cut(given.TokenStore, ":"); kind {
	case "memory":
		storesMutex.Lock()
		if stores[name] == nil {
			stores[name] = &feishuvc.MemoryTokenStore{}
		}
		add(feishuvc.WithTokenStore(stores[name]))
		storesMutex.Unlock()
	case "file":
		add(feishuvc.WithTokenStore(feishuvc.NewFileTokenStore(name)))
	case "failing":
		add(feishuvc.WithTokenStore(failingStore{}))
	}
	var err error
	c.sdk, err = feishuvc.New(options...)
	return c, err
}

func milliseconds(number float64) time.Duration {
	return time.Duration(number * float64(time.Millisecond))
}
