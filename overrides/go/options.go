package feishuvc

import (
	"context"
	"log/slog"
	"net/http"
	"time"
)

// Option configures a client; see [New].
type Option interface{ configure(*settings) }

// CallOption is what one call does differently.
type CallOption interface{ adjust(*callSettings) }

// SharedOption is an option for a client, and for one call of it, where it counts more.
type SharedOption interface {
	Option
	CallOption
}

// AppType tells how an app is distributed.
type AppType string

// The kinds of app.
const (
	CustomApp AppType = "custom" // belongs to one tenant; the default
	StoreApp  AppType = "store"  // installed by tenants; needs an app ticket and, per call, [WithTenantKey]
)

// settings is what the options of a client say; nil and zero: nothing.
type settings struct {
	appID, appSecret, accessToken, domain, userAgent string
	userToken                                        *UserToken
	onRefresh                                        func(context.Context, UserToken) error
	appType                                          *AppType
	appTicket                                        appTicket
	connectTimeout                                   *time.Duration
	limits                                           limitSettings
	proxy                                            *string
	transport                                        http.RoundTripper
	tokenStore                                       TokenStore
	tokenProvider                                    TokenProvider
	logger                                           *slog.Logger
	clock                                            Clock
	sleeper                                          Sleeper
}

// limitSettings can be given for a client and for a call.
type limitSettings struct {
	timeout, deadline *time.Duration
	maxRetries        *int
}

// callSettings is what the options of one call say.
type callSettings struct {
	limits                     limitSettings
	tenantKey, userAccessToken *string
	header                     [][2]string
}

type option func(*settings)

func (o option) configure(s *settings) { o(s) }

type callOption func(*callSettings)

func (o callOption) adjust(s *callSettings) { o(s) }

type sharedOption func(*limitSettings)

func (o sharedOption) configure(s *settings)  { o(&s.limits) }
func (o sharedOption) adjust(s *callSettings) { o(&s.limits) }

// WithApp gives the app's credentials. What is empty, or the whole option if it is left out, comes from the environment:
// FEISHU_APP_ID, FEISHU_APP_SECRET.
func WithApp(appID, appSecret string) Option {
	return option(func(s *settings) { s.appID, s.appSecret = appID, appSecret })
}

// WithAccessToken gives a token that is used as it is, and never renewed. It beats the app's credentials. Environment:
// FEISHU_ACCESS_TOKEN, if no other credentials are given as options.
func WithAccessToken(token string) Option {
	return option(func(s *settings) { s.accessToken = token })
}

// WithUserToken gives a user's token pair: operations that take a user token are called as that user.
//
// onRefresh is called with each new pair before it is used, to keep it; it may be nil. If it fails so does the call, with
// its error, and the next call hands the pair over again. Its context carries the values of a caller's, but neither its
// cancellation nor its deadline.
func WithUserToken(pair UserToken, onRefresh func(ctx context.Context, pair UserToken) error) Option {
	return option(func(s *settings) { s.userToken, s.onRefresh = &pair, onRefresh })
}

// WithDomain says where the platform is: "feishu" (the default), "lark", or a URL; plain http to loopback only.
// Environment: FEISHU_DOMAIN.
func WithDomain(domain string) Option {
	return option(func(s *settings) { s.domain = domain })
}

// WithAppType says how the app is distributed; [CustomApp] by default.
func WithAppType(appType AppType) Option {
	return option(func(s *settings) { s.appType = &appType })
}

// WithAppTicket gives a store app's ticket, from the platform's app_ticket event; see also [Client.SetAppTicket].
func WithAppTicket(ticket string) Option {
	return WithAppTicketFunc(func(context.Context) (string, error) { return ticket, nil })
}

// WithAppTicketFunc gives a function for the latest ticket of a store app, for programs that keep it elsewhere. An empty
// ticket means that there is none yet.
func WithAppTicketFunc(ticket func(ctx context.Context) (string, error)) Option {
	return option(func(s *settings) { s.appTicket = ticket })
}

// WithTimeout bounds each attempt of a call; 30 s by default.
func WithTimeout(timeout time.Duration) SharedOption {
	return sharedOption(func(s *limitSettings) { s.timeout = &timeout })
}

// WithConnectTimeout bounds setting up a connection, as a part of an attempt; 5 s by default. A transport of your own has
// its own.
func WithConnectTimeout(timeout time.Duration) Option {
	return option(func(s *settings) { s.connectTimeout = &timeout })
}

// WithDeadline bounds a whole call: attempts, waits and the wait for a token. There is no bound by default but that of
// the call's context.
func WithDeadline(deadline time.Duration) SharedOption {
	return sharedOption(func(s *limitSettings) { s.deadline = &deadline })
}

// WithMaxRetries says how often a failed call is repeated when that is safe; 2 by default.
func WithMaxRetries(retries int) SharedOption {
	return sharedOption(func(s *limitSettings) { s.maxRetries = &retries })
}

// WithTransport replaces the HTTP transport, which then does without [WithProxy] and is closed by its owner. It makes one
// exchange at a time: redirects are not followed and cookies not kept, whatever client it comes from.
func WithTransport(transport http.RoundTripper) Option {
	return option(func(s *settings) { s.transport = transport })
}

// WithProxy gives the URL of a proxy, in place of the environment's: http, https, socks5 or socks5h.
func WithProxy(url string) Option {
	return option(func(s *settings) { s.proxy = &url })
}

// WithTokenStore keeps tokens beyond the client; see [MemoryTokenStore] and [FileTokenStore].
func WithTokenStore(store TokenStore) Option {
	return option(func(s *settings) { s.tokenStore = store })
}

// WithTokenProvider gets tenant tokens from elsewhere than the platform.
func WithTokenProvider(provider TokenProvider) Option {
	return option(func(s *settings) { s.tokenProvider = provider })
}

// WithUserAgent adds to the user agent, such as "my-bot/1.2".
func WithUserAgent(suffix string) Option {
	return option(func(s *settings) { s.userAgent = suffix })
}

// WithLogger says where to log: each attempt at debug level, what failed in the background as a warning. Without it the
// logger is [slog.Default].
func WithLogger(logger *slog.Logger) Option {
	return option(func(s *settings) { s.logger = logger })
}

// WithClock replaces the clock; for tests.
func WithClock(clock Clock) Option {
	return option(func(s *settings) { s.clock = clock })
}

// WithSleeper replaces what waits between attempts; for tests.
func WithSleeper(sleeper Sleeper) Option {
	return option(func(s *settings) { s.sleeper = sleeper })
}

// WithTenantKey names the tenant that a store app acts in.
func WithTenantKey(key string) CallOption {
	return callOption(func(s *callSettings) { s.tenantKey = &key })
}

// WithUserAccessToken gives a user's token, used as it is for this call alone.
func WithUserAccessToken(token string) CallOption {
	return callOption(func(s *callSettings) { s.userAccessToken = &token })
}

// WithHeader adds a header, such as a trace id.
func WithHeader(name, value string) CallOption {
	return callOption(func(s *callSettings) { s.header = append(s.header, [2]string{name, value}) })
}
