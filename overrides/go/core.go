package feishuvc

import (
	"context"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
)

// core is what a client is made of. The generated methods call through it.
type core struct {
	platform
	provider TokenProvider
	app      *storeAppToken
	user     *refreshedUserToken // nil: the client acts as no user
	mutex    sync.Mutex          // guards tenants
	tenants  map[string]tokenSource
	own      *ownTransport // nil: the transport is the caller's
	closed   atomic.Bool
}

func newCore(options []Option) (*core, error) {
	var given settings
	for _, each := range options {
		if each != nil {
			each.configure(&given)
		}
	}
	config, err := resolve(&given)
	if err != nil {
		return nil, err
	}
	c := &core{provider: given.tokenProvider, tenants: map[string]tokenSource{}}
	e := &engine{transport: given.transport, clock: given.clock, sleeper: given.sleeper, logger: given.logger}
	if e.transport == nil {
		c.own = newTransport(config.proxy, config.connectTimeout)
		e.transport = c.own
	}
	if e.clock == nil {
		e.clock = systemClock{}
	}
	if e.sleeper == nil {
		e.sleeper = systemSleeper{}
	}
	if e.logger == nil {
		e.logger = slog.Default()
	}
	e.cache = newTokenCache(e.clock, e.logger, given.tokenStore)
	c.platform = platform{e, config}
	c.app = &storeAppToken{platform: &c.platform, ticket: given.appTicket}
	if pair := given.userToken; pair != nil {
		c.user = &refreshedUserToken{platform: &c.platform, pair: *pair, onRefresh: given.onRefresh, handedOver: true}
		e.cache.put(c.user.key(), c.user.current())
	}
	return c, nil
}

// arguments is what a generated method was called with.
type arguments struct {
	path  []string // in the order of the placeholders
	query any      // a struct of parameters, or a pointer to one; nil: the operation has none
	body  any      // a model, or a pointer to one; nil: the operation has none
}

// call calls an operation. What is wrong with the arguments is found before anything is sent.
func call[Result any](
	ctx context.Context, c *core, op *operation, given arguments, options []CallOption,
) (*Result, error) {
	prepared, err := c.prepare(op, given, options)
	if err != nil {
		return nil, located(err, op, 0)
	}
	result := new(Result)
	err = c.do(ctx, prepared, func(a *answer) error { return a.data(result) })
	if err != nil {
		return nil, err
	}
	return result, nil
}

// perform calls an operation that has nothing to return, whatever its answer holds.
func perform(ctx context.Context, c *core, op *operation, given arguments, options []CallOption) error {
	prepared, err := c.prepare(op, given, options)
	if err != nil {
		return located(err, op, 0)
	}
	return c.do(ctx, prepared, func(*answer) error { return nil })
}

func (c *core) prepare(op *operation, given arguments, options []CallOption) (*invocation, error) {
	if err := c.checkOpen(); err != nil {
		return nil, err
	}
	var adjusted callSettings
	for _, each := range options {
		if each != nil {
			each.adjust(&adjusted)
		}
	}
	if err := adjusted.check(); err != nil {
		return nil, err
	}
	bounds := c.config.limits
	if err := bounds.set(&adjusted.limits); err != nil {
		return nil, err
	}
	target, err := c.target(op, given)
	if err != nil {
		return nil, err
	}
	var content []byte
	if given.body != nil {
		if content, err = marshal(given.body); err != nil {
			return nil, err
		}
	}
	token, source, err := c.tokenFor(op, &adjusted)
	if err != nil {
		return nil, err
	}
	build := func(token string) (*http.Request, error) {
		request, err := c.request(op.method, target, jsonType, content)
		if err != nil {
			return nil, err
		}
		for _, pair := range adjusted.header {
			request.Header.Set(pair[0], pair[1])
		}
		request.Header.Set("Authorization", "Bearer "+token)
		return request, nil
	}
	return &invocation{
		operation: op, build: build, limits: bounds, source: source, token: token, secrets: c.config.secrets,
	}, nil
}

func (c *core) checkOpen() error {
	if c.closed.Load() {
		return configError("the client is closed")
	}
	return nil
}

// target is the URL of a call.
func (c *core) target(op *operation, given arguments) (string, error) {
	path, err := fillPath(op.path, given.path)
	if err != nil {
		return "", err
	}
	query, err := encodeQuery(given.query)
	if err != nil || query == "" {
		return c.config.baseURL + path, err
	}
	return c.config.baseURL + path + "?" + query, nil
}

// The kinds of token.
const (
	tenantToken = "tenant_access_token"
	userToken   = "user_access_token"
)

// tokenFor finds the token of a call: one given for this call, then the configured one, the user's, the app's.
func (c *core) tokenFor(op *operation, adjusted *callSettings) (token string, source tokenSource, err error) {
	refuse := func(kind string) error {
		needed, scopes := strings.Join(op.tokens, " or "), strings.Join(op.scopes, " or ")
		return configError("the operation takes no %s; it needs a %s with the permission %s", kind, needed, scopes)
	}
	switch {
	case adjusted.userAccessToken != nil && !op.takes(userToken):
		return "", nil, refuse(userToken)
	case adjusted.userAccessToken != nil:
		return *adjusted.userAccessToken, nil, nil
	case c.config.accessToken != "":
		return c.config.accessToken, nil, nil
	case c.user != nil && op.takes(userToken):
		return "", c.user, nil
	case !op.takes(tenantToken):
		return "", nil, refuse(tenantToken)
	}
	source, err = c.tenant(adjusted.tenantKey)
	return "", source, err
}

// tenant gives the source of a tenant's token, made once.
func (c *core) tenant(tenantKey *string) (tokenSource, error) {
	key := Value(tenantKey)
	c.mutex.Lock()
	defer c.mutex.Unlock()
	if c.tenants[key] == nil {
		source, err := c.newTenant(key)
		if err != nil {
			return nil, err
		}
		c.tenants[key] = source
	}
	return c.tenants[key], nil
}

func (c *core) newTenant(key string) (tokenSource, error) {
	switch {
	case c.provider != nil:
		return &providedToken{&c.platform, c.provider, key}, nil
	case c.config.appID == "":
		return nil, configError("no tenant token can be had without appID and appSecret: give WithApp")
	case c.config.appType == StoreApp && key == "":
		return nil, configError("a store app acts in one tenant at a time: give the tenantKey (WithTenantKey)")
	case c.config.appType == StoreApp:
		return &storeTenantToken{&c.platform, c.app, key}, nil
	case key != "":
		return nil, configError("tenantKey is for store apps; a custom app belongs to one tenant (see WithAppType)")
	default:
		return &customAppToken{&c.platform}, nil
	}
}
