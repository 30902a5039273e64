package feishuvc

import (
	"context"
	"errors"
	"log/slog"
	"math/rand/v2"
	"sync"
	"time"
)

// tokenCache holds the tokens of one client, and renews them.
//
// What it promises, in every language of this SDK:
//
//   - Key: base URL, app id, hash of the secret, kind of token, tenant key. Two clients with different secrets never share
//     a token.
//   - Windows, from the lifetime that the server returned (ttl). Advisory from min(600 s, ttl/4), less a jitter of up to
//     60 s and never more than that window, before the end: the current token keeps serving while one renewal runs in the
//     background; if that fails it is logged and tried again after 5 s, and no call fails or waits. Mandatory from
//     min(30 s, ttl/10) before the end: the token is not used any more; one caller's renewal serves everybody.
//   - Single flight: any number of concurrent calls without a valid token make exactly one token request for a key. A
//     failed one gives its error to those who wait and poisons nothing. A caller that is cancelled or runs out of time
//     takes nobody with it: the request runs apart from all of its callers.
//   - Rejected token: it is cleared only if it is still the stored one.
//   - Time inside the process is monotonic; a shared store uses wall time. A store that fails is logged and bypassed.
//
// The numbers are in policy.yaml.
type tokenCache struct {
	clock   Clock
	logger  *slog.Logger
	store   *guardedStore // asked before the platform; nil: there is none
	mutex   sync.Mutex    // guards what follows, never held over I/O
	entries map[string]*cachedToken
	flights map[string]*flight
}

// tokenSource is where the tokens of one key come from.
type tokenSource interface {
	// key tells this token from others.
	key() string
	// shared tells whether the token may be kept in a store that others use.
	shared() bool
	// fetch gets a new token.
	fetch(ctx context.Context) (grant, error)
}

// grant is what a token request brought: the token and how long it lives.
type grant struct {
	value    string
	lifetime time.Duration
}

// cachedToken is a token in memory, with the moments at which its windows begin.
type cachedToken struct {
	value                   string
	advisoryAt, mandatoryAt time.Time
}

func newCachedToken(value string, lifetime time.Duration, endsAt time.Time) *cachedToken {
	advisory := min(tokensAdvisory, share(lifetime, tokensAdvisoryFraction))
	jitter := share(min(tokensAdvisoryJitter, advisory), rand.Float64())
	mandatory := min(tokensMandatory, share(lifetime, tokensMandatoryFraction))
	return &cachedToken{value, endsAt.Add(jitter - advisory), endsAt.Add(-mandatory)}
}

func share(of time.Duration, fraction float64) time.Duration {
	return time.Duration(float64(of) * fraction)
}

// flight is a renewal that is under way.
type flight struct {
	done  chan struct{} // closed when there is a result
	value string
	err   error
}

func newTokenCache(clock Clock, logger *slog.Logger, store TokenStore) *tokenCache {
	cache := &tokenCache{clock: clock, logger: logger, entries: map[string]*cachedToken{}, flights: map[string]*flight{}}
	if store != nil {
		cache.store = &guardedStore{store, logger}
	}
	return cache
}

// put keeps a token that was just handed out.
func (c *tokenCache) put(key string, got grant) {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.entries[key] = newCachedToken(got.value, got.lifetime, c.clock.Now().Add(got.lifetime))
}

// token gives a valid token other than the one that was rejected, unless the platform insists on it. It waits no longer
// than the context and the deadline (on the clock, zero: none) allow.
func (c *tokenCache) token(ctx context.Context, source tokenSource, rejected string, deadline time.Time) (string, error) {
	key := source.key()
	c.mutex.Lock()
	value, due := c.lookup(key, rejected)
	current := c.flights[key]
	if due && current == nil {
		current = &flight{done: make(chan struct{}), err: errors.New("the renewal of a token was abandoned")}
		c.flights[key] = current
		go c.fly(context.WithoutCancel(ctx), current, source, rejected)
	}
	c.mutex.Unlock()
	if value != "" {
		return value, nil
	}
	var passed <-chan time.Time // never, without a deadline
	if !deadline.IsZero() {
		timer := time.NewTimer(deadline.Sub(c.clock.Now()))
		defer timer.Stop()
		passed = timer.C
	}
	select {
	case <-current.done:
		return current.value, current.err
	case <-ctx.Done():
		return "", ended(ctx, ctx.Err())
	case <-passed:
		return "", &CallError{Kind: KindTimeout, Reason: "the deadline passed while waiting for a token"}
	}
}

// lookup gives the valid token of a key, "" if there is none, and whether it is time to renew it. A token that the
// platform rejected serves no more, unless it was replaced in the meantime.
func (c *tokenCache) lookup(key, rejected string) (value string, due bool) {
	entry := c.entries[key]
	now := c.clock.Now()
	if entry != nil && entry.value == rejected {
		entry.mandatoryAt = now
	}
	if entry == nil || !now.Before(entry.mandatoryAt) {
		return "", true
	}
	return entry.value, !now.Before(entry.advisoryAt)
}

// fly renews a token for all who wait.
func (c *tokenCache) fly(ctx context.Context, current *flight, source tokenSource, rejected string) {
	defer func() { // also if a function of the caller's ends the goroutine
		c.mutex.Lock()
		delete(c.flights, source.key())
		c.mutex.Unlock()
		close(current.done)
	}()
	entry, err := c.renew(ctx, source, rejected)
	current.err = err
	if err != nil {
		c.postpone(ctx, source.key(), err)
		return
	}
	current.value = entry.value
	c.mutex.Lock()
	c.entries[source.key()] = entry
	c.mutex.Unlock()
}

// postpone lets the current token serve on after a failed renewal, until it is tried again a little later.
func (c *tokenCache) postpone(ctx context.Context, key string, err error) {
	c.mutex.Lock()
	entry := c.entries[key]
	now := c.clock.Now()
	serves := entry != nil && now.Before(entry.mandatoryAt)
	if serves {
		entry.advisoryAt = now.Add(tokensAdvisoryRetry)
	}
	c.mutex.Unlock()
	if !serves {
		return
	}
	// Not the error's text: it may come from a function of the caller's, and quote a token.
	facts := []slog.Attr{slog.String("error", kindOf(err))}
	var callErr *CallError
	var apiErr *APIError
	if errors.As(err, &callErr) {
		facts = append(facts, slog.Int("status", callErr.HTTPStatus), slog.String("log_id", callErr.LogID))
	}
	if errors.As(err, &apiErr) {
		facts = append(facts, slog.Int64("code", int64(apiErr.Code)))
	}
	c.logger.LogAttrs(ctx, slog.LevelWarn, "feishuvc: a token could not be renewed, the current one serves on", facts...)
}

// renew gets a token from the store, or else from the platform.
func (c *tokenCache) renew(ctx context.Context, source tokenSource, rejected string) (*cachedToken, error) {
	if c.store == nil || !source.shared() {
		entry, _, err := c.fetch(ctx, source)
		return entry, err
	}
	key := source.key()
	defer c.store.lock(ctx, key)()
	if entry := c.stored(ctx, key, rejected); entry != nil {
		return entry, nil
	}
	started := c.clock.Now()
	entry, lifetime, err := c.fetch(ctx, source)
	if err == nil {
		c.store.set(ctx, key, StoredToken{Secret(entry.value), started.Add(lifetime), lifetime})
	}
	return entry, err
}

// stored gives the token in the store, nil if it holds none that serves.
func (c *tokenCache) stored(ctx context.Context, key, rejected string) *cachedToken {
	found := c.store.get(ctx, key)
	if found == nil {
		return nil
	}
	value := string(found.Value)
	if value == rejected {
		c.store.delete(ctx, key, value)
		return nil
	}
	c.mutex.Lock()
	current := c.entries[key]
	c.mutex.Unlock()
	if current != nil && current.value == value {
		return nil // the one that is to be renewed
	}
	now := c.clock.Now()
	// Clocks differ: the token lives no longer than it was to live when it was new. Round strips the monotonic reading.
	left := min(found.ExpiresAt.Sub(now.Round(0)), found.Lifetime)
	if entry := newCachedToken(value, found.Lifetime, now.Add(left)); now.Before(entry.mandatoryAt) {
		return entry
	}
	return nil
}

func (c *tokenCache) fetch(ctx context.Context, source tokenSource) (*cachedToken, time.Duration, error) {
	started := c.clock.Now() // before the request: the platform's clock ran while the answer travelled
	got, err := source.fetch(ctx)
	if err != nil {
		return nil, 0, err
	}
	return newCachedToken(got.value, got.lifetime, started.Add(got.lifetime)), got.lifetime, nil
}
