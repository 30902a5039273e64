package feishuvc

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"
)

// StoredToken is a token in a store.
type StoredToken struct {
	// Value is the token.
	Value Secret
	// ExpiresAt is when it ends.
	ExpiresAt time.Time
	// Lifetime is how long it was to live when the platform handed it out.
	Lifetime time.Duration
}

// LogValue hides the token from logs.
func (t StoredToken) LogValue() slog.Value {
	return slog.GroupValue(slog.Any("value", t.Value), slog.Time("expires_at", t.ExpiresAt), slog.Duration("lifetime", t.Lifetime))
}

// TokenStore keeps tokens for several clients or processes.
//
// A store is asked only when a client has no valid token of its own, or renews it; never once per call. One that fails is
// logged and bypassed. A key names base URL, app, a hash of the secret, kind of token and tenant; it holds no secret.
// The contexts carry the values of a caller's, but neither its cancellation nor its deadline.
type TokenStore interface {
	// Get gives the token under a key, nil if there is none; one that has ended may be given.
	Get(ctx context.Context, key string) (*StoredToken, error)
	// Set keeps a token in place of what is there.
	Set(ctx context.Context, key string, token StoredToken) error
	// Delete removes the token under a key, if it still is value.
	Delete(ctx context.Context, key string, value Secret) error
	// Lock takes a lock for a key; who fetches a token holds it, so that the others find it in the store.
	Lock(ctx context.Context, key string) (unlock func() error, err error)
}

// MemoryTokenStore keeps tokens in memory, for clients of one process that are given the same store. The zero value is
// ready for use.
type MemoryTokenStore struct {
	mutex  sync.Mutex
	tokens map[string]StoredToken
	locks  map[string]chan struct{} // holds one element while it is locked
}

// Get implements [TokenStore].
func (s *MemoryTokenStore) Get(_ context.Context, key string) (*StoredToken, error) {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if token, ok := s.tokens[key]; ok {
		return &token, nil
	}
	return nil, nil
}

// Set implements [TokenStore].
func (s *MemoryTokenStore) Set(_ context.Context, key string, token StoredToken) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.tokens == nil {
		s.tokens = map[string]StoredToken{}
	}
	s.tokens[key] = token
	return nil
}

// Delete implements [TokenStore].
func (s *MemoryTokenStore) Delete(_ context.Context, key string, value Secret) error {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	if s.tokens[key].Value == value {
		delete(s.tokens, key)
	}
	return nil
}

// Lock implements [TokenStore].
func (s *MemoryTokenStore) Lock(ctx context.Context, key string) (unlock func() error, err error) {
	s.mutex.Lock()
	if s.locks == nil {
		s.locks = map[string]chan struct{}{}
	}
	if s.locks[key] == nil {
		s.locks[key] = make(chan struct{}, 1)
	}
	lock := s.locks[key]
	s.mutex.Unlock()
	select {
	case lock <- struct{}{}:
		return func() error { <-lock; return nil }, nil
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// guardedStore is a store whose failures are logged and have no other effect.
type guardedStore struct {
	store  TokenStore
	logger *slog.Logger
}

func (s *guardedStore) get(ctx context.Context, key string) *StoredToken {
	token, err := s.store.Get(ctx, key)
	if err == nil && token != nil && (!isToken(string(token.Value)) || token.Lifetime <= 0) {
		err = errors.New("not a token")
	}
	if s.failed(ctx, "read", err) {
		return nil
	}
	return token
}

func (s *guardedStore) set(ctx context.Context, key string, token StoredToken) {
	s.failed(ctx, "written", s.store.Set(ctx, key, token))
}

func (s *guardedStore) delete(ctx context.Context, key, value string) {
	s.failed(ctx, "cleared", s.store.Delete(ctx, key, Secret(value)))
}

// lock takes the store's lock, and gives the function that frees it.
func (s *guardedStore) lock(ctx context.Context, key string) func() {
	unlock, err := s.store.Lock(ctx, key)
	if s.failed(ctx, "locked", err) {
		return func() {}
	}
	return func() { s.failed(ctx, "unlocked", unlock()) }
}

func (s *guardedStore) failed(ctx context.Context, what string, err error) bool {
	if err != nil {
		// The text of a foreign error may quote what was stored; its type cannot.
		message := fmt.Sprintf("feishuvc: the token store could not be %s and is bypassed", what)
		s.logger.LogAttrs(ctx, slog.LevelWarn, message, slog.String("error", kindOf(err)))
	}
	return err != nil
}

// kindOf tells what an error is, without its text.
func kindOf(err error) string {
	var callErr *CallError
	if errors.As(err, &callErr) {
		return string(callErr.Kind)
	}
	return fmt.Sprintf("%T", err)
}

// isToken tells whether a text can be a token: it is not empty, and fits into a header.
func isToken(value string) bool { return value != "" && isPlain(value) }

// isPlain tells whether a text fits into a header as it is: ASCII, no control characters, no spaces around it.
func isPlain(value string) bool {
	isOdd := func(r rune) bool { return r < ' ' || r > '~' }
	return !strings.ContainsFunc(value, isOdd) && strings.TrimSpace(value) == value
}
