package feishuvc_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"strings"
	"testing"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

type transport func(*http.Request) (*http.Response, error)

func (t transport) RoundTrip(request *http.Request) (*http.Response, error) { return t(request) }

func answer(status int, body string) *http.Response {
	return &http.Response{StatusCode: status, Header: http.Header{}, Body: io.NopCloser(strings.NewReader(body)), ContentLength: -1}
}

func withTransport(t *testing.T, own transport, options ...feishuvc.Option) *feishuvc.Client {
	t.Helper()
	moment := newVirtualTime()
	defaults := []feishuvc.Option{
		feishuvc.WithAccessToken("t-given"), feishuvc.WithTransport(own), feishuvc.WithClock(moment), feishuvc.WithSleeper(moment),
	}
	return must[*feishuvc.Client](t)(feishuvc.New(append(defaults, options...)...))
}

func TestATransportOfOnesOwnGetsTheRequest(t *testing.T) {
	var got *http.Request
	client := withTransport(t, func(request *http.Request) (*http.Response, error) {
		got = request
		return answer(200, meeting), nil
	})
	if err := get(context.Background(), client, feishuvc.WithHeader("X-Trace", "one")); err != nil {
		t.Fatal(err)
	}
	equal(t, "URL", got.URL.String(), "https://open.feishu.cn/open-apis/vc/v1/reserves/691/get_active_meeting")
	equal(t, "authorization", got.Header.Get("Authorization"), "Bearer t-given")
	equal(t, "header", got.Header.Get("X-Trace"), "one")
	equal(t, "body", got.Body, nil)
	if _, bounded := got.Context().Deadline(); !bounded {
		t.Error("the attempt is not bounded")
	}
	equal(t, "error of Close", client.Close(), nil)
}

func TestWhatATransportOfOnesOwnFailsWith(t *testing.T) {
	dial := &net.OpError{Op: "dial", Err: errBroken}
	for name, row := range map[string]struct {
		err      error
		kind     feishuvc.Kind
		attempts int // of a call that may be repeated only if it was not sent
	}{
		"broken":      {errBroken, feishuvc.KindConnection, 1},
		"not sent":    {dial, feishuvc.KindConnection, 3},
		"out of time": {&url.Error{Err: os.ErrDeadlineExceeded}, feishuvc.KindTimeout, 1},
	} {
		t.Run(name, func(t *testing.T) {
			client := withTransport(t, func(*http.Request) (*http.Response, error) { return nil, row.err })
			err := client.Meetings.End(context.Background(), "1")
			var callErr *feishuvc.CallError
			if !errors.As(err, &callErr) || !errors.Is(err, row.err) {
				t.Fatalf("got %v", err)
			}
			equal(t, "kind", callErr.Kind, row.kind)
			equal(t, "attempts", callErr.Attempts, row.attempts)
		})
	}
}

func TestAFailureThatQuotesTheTokenIsStruckOut(t *testing.T) {
	client := withTransport(t, func(*http.Request) (*http.Response, error) { return nil, errors.New("cannot send Bearer t-given") })
	if err := get(context.Background(), client); strings.Contains(err.Error(), "t-given") {
		t.Error(err)
	}
}

// net/http sends a GET again when a connection that was used before breaks.
func TestABrokenConnectionSendsNothingTwice(t *testing.T) {
	listener := must[net.Listener](t)(net.Listen("tcp", "127.0.0.1:0"))
	defer func() { _ = listener.Close() }()
	requests := make(chan int, 10)
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			reader := bufio.NewReader(connection)
			for number := 1; ; number++ {
				if _, err := http.ReadRequest(reader); err != nil {
					break
				}
				requests <- number
				if number == 2 {
					break
				}
				_, _ = io.WriteString(connection, "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"code\": 0}")
			}
			_ = connection.Close()
		}
	}()
	client := must[*feishuvc.Client](t)(feishuvc.New(feishuvc.WithAccessToken("t-given"),
		feishuvc.WithDomain("http://"+listener.Addr().String()), feishuvc.WithMaxRetries(0)))
	if err := get(context.Background(), client); err != nil {
		t.Fatal(err)
	}
	if err := get(context.Background(), client); !errors.Is(err, feishuvc.KindConnection) {
		t.Errorf("got %v", err)
	}
	equal(t, "requests", len(requests), 2)
}

func TestTLS(t *testing.T) {
	p := newPlatform(t)
	secure := httptest.NewTLSServer(p)
	defer secure.Close()
	client := must[*feishuvc.Client](t)(feishuvc.New(feishuvc.WithAccessToken("t-given"), feishuvc.WithDomain(secure.URL),
		feishuvc.WithTransport(secure.Client().Transport)))
	if err := get(context.Background(), client); err != nil {
		t.Error(err)
	}
	wary := must[*feishuvc.Client](t)(feishuvc.New(feishuvc.WithAccessToken("t-given"), feishuvc.WithDomain(secure.URL), feishuvc.WithMaxRetries(0)))
	if err := get(context.Background(), wary); !errors.Is(err, feishuvc.KindConnection) || !strings.Contains(err.Error(), "certificate") {
		t.Errorf("got %v", err)
	}
}

func TestAProxysOwnPasswordIsStruckOut(t *testing.T) {
	p := newPlatform(t)
	p.onCall = func(w http.ResponseWriter, got request) {
		w.WriteHeader(407)
		_, _ = io.WriteString(w, got.Header.Get("Proxy-Authorization"))
	}
	proxy := strings.Replace(p.URL, "http://", "http://user:pr0xy-passw0rd@", 1)
	client, _ := p.client(t, feishuvc.WithAccessToken("t-given"), feishuvc.WithProxy(proxy), feishuvc.WithDomain("http://127.0.0.1:9"))
	err := get(context.Background(), client)
	if !errors.Is(err, feishuvc.KindHTTP) || strings.Contains(err.Error(), "dXNlcjpwcjB4eS1wYXNzdzByZA") {
		t.Errorf("got %v", err)
	}
}
