package feishuvc

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"
)

// Token is a token from a [TokenProvider].
type Token struct {
	// Value is the token.
	Value Secret
	// ExpiresIn is how long it lives.
	ExpiresIn time.Duration
}

// LogValue hides the token from logs.
func (t Token) LogValue() slog.Value {
	return slog.GroupValue(slog.Any("value", t.Value), slog.Duration("expires_in", t.ExpiresIn))
}

// TokenProvider gets tenant tokens from elsewhere, such as a service that keeps the app secret for others.
//
// What it returns is kept and renewed like the platform's own tokens, and no two calls of it run at once for a tenant.
type TokenProvider interface {
	// Token gives a tenant token; tenantKey is the tenant for store apps, else empty. The context carries the values of a
	// caller's, but neither its cancellation nor its deadline.
	Token(ctx context.Context, tenantKey string) (Token, error)
}

// secretFields are the fields of token requests whose values no error may show.
var secretFields = []string{"app_secret", "app_ticket", "client_secret", "code", "code_verifier", "refresh_token"}

// platform makes token requests: what all sources share.
type platform struct {
	*engine
	config *config
}

// tokenKey is the key of a token. It holds no secret.
func (p *platform) tokenKey(kind, tenantKey string) string {
	return strings.Join([]string{p.config.baseURL, p.config.appID, p.config.secretHash(), kind, tenantKey}, "|")
}

// post makes a token request with a JSON body; the token of a source, if there is one, goes into it.
func (p *platform) post(
	ctx context.Context, op *operation, body map[string]string, source tokenSource, read func(*answer) error,
) error {
	build := func(token string) (*http.Request, error) {
		content := body
		if source != nil {
			content = maps.Clone(body)
			content["app_access_token"] = token
		}
		encoded, err := json.Marshal(content)
		if err != nil {
			return nil, err
		}
		return p.request(op.method, p.config.baseURL+op.path, jsonType, encoded)
	}
	return p.send(ctx, &invocation{operation: op, build: build, source: source}, body, read)
}

// postForm makes a request to the OAuth 2.0 endpoint on the accounts host.
func (p *platform) postForm(
	ctx context.Context, op *operation, form map[string]string, read func(*answer) error,
) error {
	form["client_id"], form["client_secret"] = p.config.appID, p.config.appSecret
	values := url.Values{}
	for name, value := range form {
		values.Set(name, value)
	}
	encoded := []byte(values.Encode())
	build := func(string) (*http.Request, error) {
		return p.request(op.method, p.config.accountsURL+op.path, "application/x-www-form-urlencoded", encoded)
	}
	return p.send(ctx, &invocation{operation: op, build: build, codeOptional: true}, form, read)
}

const jsonType = "application/json; charset=utf-8"

// request makes a request; without a body if that is nil.
func (p *platform) request(method, target, contentType string, body []byte) (*http.Request, error) {
	var content io.Reader
	if body != nil {
		content = bytes.NewReader(body)
	}
	request, err := http.NewRequest(method, target, content)
	if err != nil {
		return nil, configError("the request cannot be made: its URL is wrong") // not quoted: it may hold ids
	}
	if body != nil {
		request.Header.Set("Content-Type", contentType)
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("User-Agent", p.config.userAgent)
	return request, nil
}

func (p *platform) send(
	ctx context.Context, call *invocation, values map[string]string, read func(*answer) error,
) error {
	// No deadline: the request serves every caller that waits, and must not end with the first one's time.
	call.limits = limits{timeout: p.config.timeout, maxRetries: p.config.maxRetries}
	call.tokenRequest = true
	call.secrets = slices.Clone(p.config.secrets)
	for _, name := range secretFields {
		call.secrets = append(call.secrets, values[name])
	}
	return p.do(ctx, call, read)
}

// customAppToken is the tenant token of a custom app.
type customAppToken struct{ *platform }

func (s *customAppToken) key() string  { return s.tokenKey("tenant", "") }
func (s *customAppToken) shared() bool { return true }

func (s *customAppToken) fetch(ctx context.Context) (grant, error) {
	var got grant
	err := s.post(ctx, &createTenantAccessTokenInternal, s.config.credentials(), nil, got.from("tenant_access_token", "expire"))
	return got, err
}

// appTicket gives the latest ticket of a store app, "" if there is none yet.
type appTicket func(ctx context.Context) (string, error)

// storeAppToken is the app token of a store app. It needs the ticket that the platform pushes.
type storeAppToken struct {
	*platform
	mutex  sync.Mutex
	ticket appTicket
}

func (s *storeAppToken) key() string  { return s.tokenKey("app", "") }
func (s *storeAppToken) shared() bool { return true }

func (s *storeAppToken) setTicket(ticket appTicket) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	s.ticket = ticket
}

// fetch gets a new token; without a valid ticket it asks the platform to push one, and says so.
func (s *storeAppToken) fetch(ctx context.Context) (grant, error) {
	op := &createAppAccessToken
	s.mutex.Lock()
	latest := s.ticket
	s.mutex.Unlock()
	ticket := ""
	if latest != nil {
		var err error
		if ticket, err = latest(ctx); err != nil {
			return grant{}, fmt.Errorf("the app ticket: %w", err)
		}
	}
	if ticket == "" {
		if err := s.resend(ctx); err != nil {
			return grant{}, err
		}
		return grant{}, located(&CallError{
			Kind: KindAuth, Reason: "there is no app ticket yet",
			Advice: "The platform was asked to push one; hand it to Client.SetAppTicket when the event arrives.",
		}, op, 0)
	}
	body := s.config.credentials()
	body["app_ticket"] = ticket
	var got grant
	err := s.post(ctx, op, body, nil, got.from("app_access_token", "expire"))
	var apiErr *APIError
	if errors.As(err, &apiErr) && slices.Contains(tokensTicketCodes, apiErr.Code) {
		_ = s.resend(ctx) // the caller is to learn about the ticket, whatever becomes of this
	}
	return got, err
}

func (s *storeAppToken) resend(ctx context.Context) error {
	return s.post(ctx, &resendAppTicket, s.config.credentials(), nil, func(*answer) error { return nil })
}

// storeTenantToken is the tenant token of a store app in one tenant.
type storeTenantToken struct {
	*platform
	app       *storeAppToken
	tenantKey string
}

func (s *storeTenantToken) key() string  { return s.tokenKey("tenant", s.tenantKey) }
func (s *storeTenantToken) shared() bool { return true }

func (s *storeTenantToken) fetch(ctx context.Context) (grant, error) {
	var got grant
	body := map[string]string{"tenant_key": s.tenantKey}
	err := s.post(ctx, &createTenantAccessToken, body, s.app, got.from("tenant_access_token", "expire"))
	return got, err
}

// providedToken is a tenant token from the caller's own provider.
type providedToken struct {
	*platform
	provider  TokenProvider
	tenantKey string
}

func (s *providedToken) key() string { return s.tokenKey("provided", s.tenantKey) }

// shared is false: nothing tells the tokens of one provider from those of another.
func (s *providedToken) shared() bool { return false }

func (s *providedToken) fetch(ctx context.Context) (grant, error) {
	token, err := s.provider.Token(ctx, s.tenantKey)
	if err != nil {
		return grant{}, fmt.Errorf("the token provider: %w", err)
	}
	if !isToken(string(token.Value)) || token.ExpiresIn <= 0 {
		reason := "the token provider returned no Token of a text for a header and a positive time"
		return grant{}, &CallError{Kind: KindAuth, Reason: reason}
	}
	return grant{string(token.Value), token.ExpiresIn}, nil
}

// refreshedUserToken is a user's token. Each refresh token can be used once, so a new pair is handed over before it is
// used.
type refreshedUserToken struct {
	*platform
	pair       UserToken // used by one flight at a time
	onRefresh  func(ctx context.Context, pair UserToken) error
	handedOver bool
}

func (s *refreshedUserToken) key() string { return s.tokenKey("user", "") }

// shared is false: the caller keeps the pair.
func (s *refreshedUserToken) shared() bool { return false }

// current is the token of the pair, and how long it lives.
func (s *refreshedUserToken) current() grant {
	if s.pair.ExpiresAt.IsZero() {
		return grant{string(s.pair.AccessToken), longest}
	}
	return grant{string(s.pair.AccessToken), s.pair.ExpiresAt.Sub(s.clock.Now().Round(0))}
}

func (s *refreshedUserToken) fetch(ctx context.Context) (grant, error) {
	if !s.handedOver {
		// That failed the last time. The platform has used up the old refresh token, so the pair that is waiting is the
		// only way on: hand it over first, then go on from it.
		if err := s.handOver(ctx); err != nil {
			return grant{}, err
		}
		if got := s.current(); got.lifetime > 0 {
			return got, nil
		}
	}
	if s.pair.RefreshToken == "" {
		return grant{}, &CallError{
			Kind: KindAuth, Reason: "the user token ended and there is no refresh token",
			Advice: "Ask the user to log in again, with the permission offline_access.",
		}
	}
	form := map[string]string{"grant_type": "refresh_token", "refresh_token": string(s.pair.RefreshToken)}
	pair, err := s.requestUserToken(ctx, form)
	if err != nil {
		return grant{}, err
	}
	s.pair, s.handedOver = pair, false
	if err := s.handOver(ctx); err != nil {
		return grant{}, err
	}
	return s.current(), nil
}

func (s *refreshedUserToken) handOver(ctx context.Context) error {
	if s.onRefresh != nil {
		if err := s.onRefresh(ctx, s.pair); err != nil {
			return fmt.Errorf("the new pair of tokens was not kept: %w", err)
		}
	}
	s.handedOver = true
	return nil
}

// requestUserToken exchanges a code or a refresh token for a pair.
func (p *platform) requestUserToken(ctx context.Context, form map[string]string) (pair UserToken, err error) {
	now := p.clock.Now().Round(0).UTC()
	err = p.postForm(ctx, &createUserAccessToken, form, func(a *answer) error {
		var got grant
		if err := got.from("access_token", "expires_in")(a); err != nil {
			return err
		}
		pair = UserToken{AccessToken: Secret(got.value), ExpiresAt: now.Add(got.lifetime), Scope: text(a.content["scope"])}
		if refresh := text(a.content["refresh_token"]); isToken(refresh) {
			pair.RefreshToken = Secret(refresh)
		}
		if left := lifetime(a.content["refresh_token_expires_in"]); left > 0 {
			pair.RefreshExpiresAt = now.Add(left)
		}
		return nil
	})
	return pair, err
}

// from gives a function that reads the token in an answer.
func (g *grant) from(token, expire string) func(*answer) error {
	return func(a *answer) error {
		g.value, g.lifetime = text(a.content[token]), lifetime(a.content[expire])
		wrong := ""
		switch {
		case !isToken(g.value):
			wrong = token + " is missing or no text for a header"
		case g.lifetime == 0:
			wrong = expire + " is not a positive number"
		default:
			return nil
		}
		reason := "the answer holds no usable token: " + wrong
		return &CallError{Kind: KindAuth, Reason: reason, HTTPStatus: a.status, LogID: a.logID()}
	}
}

// lifetime reads a time in seconds; 0 if there is none that makes sense.
func lifetime(value any) time.Duration {
	if left := number(value); left > 0 && left < 1e10 {
		return seconds(left)
	}
	return 0
}
