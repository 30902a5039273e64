package feishuvc_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

func TestConfigurationsThatMakeNoSense(t *testing.T) {
	app := feishuvc.WithApp("cli_a", "s")
	user := func(pair feishuvc.UserToken) feishuvc.Option { return feishuvc.WithUserToken(pair, nil) }
	for name, row := range map[string]struct {
		says    string
		options []feishuvc.Option
	}{
		"nothing":           {"WithApp", []feishuvc.Option{nil}},
		"no secret":         {"appSecret", []feishuvc.Option{feishuvc.WithApp("cli_a", "")}},
		"no id":             {"appID", []feishuvc.Option{feishuvc.WithApp("", "s")}},
		"odd secret":        {"appSecret", []feishuvc.Option{feishuvc.WithApp("cli_a", "s\n")}},
		"odd type":          {"appType", []feishuvc.Option{app, feishuvc.WithAppType("shop")}},
		"odd agent":         {"userAgent", []feishuvc.Option{app, feishuvc.WithUserAgent("机器人")}},
		"odd domain":        {"domain", []feishuvc.Option{app, feishuvc.WithDomain("feishuu")}},
		"secret in domain":  {"domain", []feishuvc.Option{app, feishuvc.WithDomain("https://u:p@open.feishu.cn")}},
		"http":              {"unencrypted", []feishuvc.Option{app, feishuvc.WithDomain("http://open.feishu.cn")}},
		"odd port":          {"domain", []feishuvc.Option{app, feishuvc.WithDomain("https://open.feishu.cn:99999")}},
		"odd host":          {"domain", []feishuvc.Option{app, feishuvc.WithDomain("https://-.-.%zz")}},
		"odd proxy":         {"proxy", []feishuvc.Option{app, feishuvc.WithProxy("proxy:80")}},
		"proxy without use": {"WithTransport", []feishuvc.Option{app, feishuvc.WithProxy("http://p"), feishuvc.WithTransport(transport(nil))}},
		"no timeout":        {"timeout", []feishuvc.Option{app, feishuvc.WithTimeout(0)}},
		"no connecting":     {"connectTimeout", []feishuvc.Option{app, feishuvc.WithConnectTimeout(0)}},
		"no deadline":       {"deadline", []feishuvc.Option{app, feishuvc.WithDeadline(-time.Second)}},
		"odd retries":       {"maxRetries", []feishuvc.Option{app, feishuvc.WithMaxRetries(-1)}},
		"empty user":        {"userToken", []feishuvc.Option{user(feishuvc.UserToken{})}},
		"user without app":  {"WithApp", []feishuvc.Option{user(feishuvc.UserToken{AccessToken: "u", RefreshToken: "r"})}},
	} {
		_, err := feishuvc.New(row.options...)
		if !errors.Is(err, feishuvc.KindConfig) || !strings.Contains(err.Error(), row.says) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestOptionsOfACallThatMakeNoSense(t *testing.T) {
	p := newPlatform(t)
	client, _ := p.client(t)
	for name, option := range map[string]feishuvc.CallOption{
		"empty token":    feishuvc.WithUserAccessToken(""),
		"odd token":      feishuvc.WithUserAccessToken("u\r\n"),
		"tenant":         feishuvc.WithTenantKey("of a custom app"),
		"empty tenant":   feishuvc.WithTenantKey(""),
		"name of header": feishuvc.WithHeader("X Trace", "one"),
		"header":         feishuvc.WithHeader("X-Trace", "one\r\n"),
		"own header":     feishuvc.WithHeader("authorization", "Bearer t"),
		"deadline":       feishuvc.WithDeadline(0),
	} {
		if err := get(context.Background(), client, option); !errors.Is(err, feishuvc.KindConfig) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	if err := get(context.Background(), client, nil); err != nil {
		t.Errorf("no option: %v", err)
	}
	equal(t, "error of an empty ticket", errors.Is(client.SetAppTicket(""), feishuvc.KindConfig), true)
	_, err := client.ExchangeCode(context.Background(), "", nil)
	equal(t, "error of an empty code", errors.Is(err, feishuvc.KindConfig), true)
}

func TestWhichTokenACallCarries(t *testing.T) {
	p := newPlatform(t)
	client, _ := p.client(t, feishuvc.WithUserToken(feishuvc.UserToken{AccessToken: "u-of-the-client"}, nil))
	ctx := context.Background()
	for want, options := range map[string][]feishuvc.CallOption{
		"Bearer u-of-the-client": nil,
		"Bearer u-of-the-call":   {feishuvc.WithUserAccessToken("u-of-the-call")},
	} {
		equal(t, "error", get(ctx, client, options...), nil)
		equal(t, "authorization", p.last().Header.Get("Authorization"), want)
	}
	_, err := client.Meetings.Kickout(ctx, "1", &feishuvc.KickoutRequest{}, nil)
	equal(t, "error", err, nil)
	equal(t, "authorization of what only the app may do", p.last().Header.Get("Authorization"), "Bearer t-token-1")
	_, err = client.Meetings.Kickout(ctx, "1", nil, nil, feishuvc.WithUserAccessToken("u-of-the-call"))
	if !errors.Is(err, feishuvc.KindConfig) || !strings.Contains(err.Error(), "tenant_access_token") {
		t.Errorf("got %v", err)
	}
	app, _ := p.client(t)
	if err := app.Meetings.End(ctx, "1"); !errors.Is(err, feishuvc.KindConfig) || !strings.Contains(err.Error(), "user_access_token") {
		t.Errorf("got %v", err)
	}
	user := must[*feishuvc.Client](t)(feishuvc.New(feishuvc.WithUserToken(feishuvc.UserToken{AccessToken: "u"}, nil)))
	_, err = user.Meetings.Kickout(ctx, "1", nil, nil)
	equal(t, "a client without an app", errors.Is(err, feishuvc.KindConfig), true)
	_, err = user.ExchangeCode(ctx, "code", nil)
	equal(t, "a client without an app", errors.Is(err, feishuvc.KindConfig), true)
	store, _ := p.client(t, feishuvc.WithAppType(feishuvc.StoreApp), feishuvc.WithAppTicket("ticket"))
	if err := get(ctx, store); !errors.Is(err, feishuvc.KindConfig) || !strings.Contains(err.Error(), "WithTenantKey") {
		t.Errorf("got %v", err)
	}
}

func TestAClosedClientSaysSo(t *testing.T) {
	p := newPlatform(t)
	client, _ := p.client(t)
	equal(t, "error of Close", client.Close(), nil)
	_, err := client.ExchangeCode(context.Background(), "code", nil)
	for _, err := range []error{err, get(context.Background(), client)} {
		if !errors.Is(err, feishuvc.KindConfig) || !strings.Contains(err.Error(), "closed") {
			t.Errorf("got %v", err)
		}
	}
}
