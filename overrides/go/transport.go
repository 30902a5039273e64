package feishuvc

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptrace"
	"net/url"
	"strings"
	"sync/atomic"
	"time"
)

// ownTransport is the transport of a client that was not given one. It speaks HTTP/1.1, where a connection that breaks
// takes one call with it.
type ownTransport struct {
	http *http.Transport
}

func newTransport(proxy *url.URL, connectTimeout time.Duration) *ownTransport {
	find := http.ProxyFromEnvironment
	if proxy != nil {
		find = http.ProxyURL(proxy)
	}
	return &ownTransport{&http.Transport{
		Proxy:               find,
		DialContext:         (&net.Dialer{Timeout: connectTimeout}).DialContext,
		TLSHandshakeTimeout: connectTimeout,
		// No limit on connections: the callers' concurrency is theirs to bound. As calls come in bursts, more idle ones
		// are kept than the two that net/http would keep.
		MaxIdleConnsPerHost: 100,
		IdleConnTimeout:     30 * time.Second,
	}}
}

// RoundTrip sends a request once. net/http would send a GET again without a word when a kept connection breaks; it does
// not if there is a body that it cannot get twice. This one it finds to be empty, and sends none.
func (t *ownTransport) RoundTrip(request *http.Request) (*http.Response, error) {
	if request.Method == http.MethodGet || request.Method == http.MethodHead {
		request = request.WithContext(request.Context())
		request.Body = io.NopCloser(strings.NewReader(""))
	}
	return t.http.RoundTrip(request)
}

// CloseIdleConnections closes the connections that no call is using.
func (t *ownTransport) CloseIdleConnections() { t.http.CloseIdleConnections() }

// response is an answer, read to its end.
type response struct {
	status int
	header http.Header
	body   []byte
}

// exchange makes one HTTP exchange, without redirects and cookies. unsent tells that the request cannot have reached the
// server.
func exchange(ctx context.Context, transport http.RoundTripper, request *http.Request) (got *response, unsent bool, err error) {
	var connecting, connected atomic.Bool // a transport of somebody else's may report neither
	trace := &httptrace.ClientTrace{
		GetConn: func(string) { connecting.Store(true) },
		GotConn: func(httptrace.GotConnInfo) { connected.Store(true) },
	}
	request = request.WithContext(httptrace.WithClientTrace(ctx, trace))
	// Without it net/http asks for gzip by itself, and makes of broken content a broken connection.
	request.Header.Set("Accept-Encoding", "gzip")
	answer, err := transport.RoundTrip(request)
	if err != nil {
		var dial *net.OpError
		unsent = connecting.Load() && !connected.Load() || errors.As(err, &dial) && dial.Op == "dial"
		return nil, unsent, lost(err, unsent)
	}
	defer func() { _ = answer.Body.Close() }()
	got = &response{answer.StatusCode, answer.Header, nil}
	got.body, err = read(answer)
	return got, false, err
}

// read reads a body, up to the limit.
func read(answer *http.Response) ([]byte, error) {
	unreadable := func(format string, values ...any) error {
		reason := fmt.Sprintf(format, values...)
		return &CallError{Kind: KindDecode, Reason: reason, HTTPStatus: answer.StatusCode, LogID: logID(answer.Header)}
	}
	if answer.ContentLength > limitsBodyBytes {
		return nil, unreadable("the answer is longer than %d bytes", limitsBodyBytes)
	}
	wire := &watchedReader{from: answer.Body}
	var content io.Reader = wire
	if strings.EqualFold(answer.Header.Get("Content-Encoding"), "gzip") {
		content = &unpackingReader{packed: wire}
	}
	body, err := io.ReadAll(io.LimitReader(content, limitsBodyBytes+1))
	switch {
	case len(body) > limitsBodyBytes:
		return nil, unreadable("the answer is longer than %d bytes", limitsBodyBytes)
	case wire.err != nil:
		return nil, lost(wire.err, false)
	case err != nil:
		return nil, unreadable("the answer's content encoding is broken: %v", err)
	}
	return body, nil
}

// watchedReader remembers what went wrong on the connection, to tell it from what went wrong while unpacking.
type watchedReader struct {
	from io.Reader
	err  error
}

func (r *watchedReader) Read(buffer []byte) (int, error) {
	count, err := r.from.Read(buffer)
	if err != nil && err != io.EOF {
		r.err = err
	}
	return count, err
}

// unpackingReader unpacks gzip.
type unpackingReader struct {
	packed io.Reader
	gzip   *gzip.Reader
}

func (r *unpackingReader) Read(buffer []byte) (int, error) {
	if r.gzip == nil {
		var err error
		if r.gzip, err = gzip.NewReader(r.packed); err != nil {
			return 0, errors.New("not gzip") // by itself it may be io.EOF, which would mean success
		}
	}
	return r.gzip.Read(buffer)
}

// lost makes an error of one of the transport's.
func lost(err error, unsent bool) error {
	var timeout net.Error
	late := errors.As(err, &timeout) && timeout.Timeout()
	switch {
	case late && unsent:
		return &CallError{Kind: KindTimeout, Reason: "no connection to the server in time", Err: err}
	case late:
		return &CallError{Kind: KindTimeout, Reason: "no complete answer in time", Err: err}
	case unsent:
		return &CallError{Kind: KindConnection, Reason: "no connection to the server: " + err.Error(), Err: err}
	default:
		return &CallError{Kind: KindConnection, Reason: "the connection broke: " + err.Error(), Err: err}
	}
}

// logID is the platform's id of a request, as the headers of its answer have it.
func logID(header http.Header) string {
	for _, name := range headersLogID {
		if id := header.Get(name); id != "" {
			return id
		}
	}
	return ""
}
