// Code copied from overrides/go/call.go by make. DO NOT EDIT.

package feishuvc

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"
	"time"
)

// limits bound a call.
type limits struct {
	timeout    time.Duration // of an attempt
	deadline   time.Duration // of the whole call; 0: none
	maxRetries int
}

// invocation is a call to be made.
type invocation struct {
	operation *operation
	// build makes the request, given the token; anew for each attempt.
	build  func(token string) (*http.Request, error)
	limits limits
	// source is where the token comes from; nil if the call needs none or token is given.
	source tokenSource
	// token is used as it is.
	token string
	// tokenRequest: the call itself is a request for a token.
	tokenRequest bool
	// codeOptional: an answer without a code may be a success (OAuth 2.0).
	codeOptional bool
	// secrets are values that no error may show.
	secrets []string
}

// engine makes calls.
type engine struct {
	transport http.RoundTripper
	clock     Clock
	sleeper   Sleeper
	logger    *slog.Logger
	cache     *tokenCache
}

// run is a call from its first attempt to its end: attempts, waits, tokens, deadline.
//
//   - Repeated is what is safe: operations that may be repeated on connection failures, timeouts and some statuses;
//     others only if the request cannot have reached the server or was refused unprocessed.
//   - A rejected token is replaced and the call replayed once. This is no retry: it works without retries and does not
//     wait. If the fresh token is the rejected one (the platform returns the same token while it has 30 minutes left) the
//     error is returned.
//   - The deadline bounds everything together: attempts, waits and the wait for a token. So does the context's.
type run struct {
	*engine
	*invocation
	deadline time.Time // on the clock; zero: none
	attempts int
}

// do makes a call and lets read make something of its answer. Its error says what was called.
func (e *engine) do(ctx context.Context, call *invocation, read func(*answer) error) error {
	r := &run{engine: e, invocation: call}
	if call.limits.deadline > 0 {
		r.deadline = e.clock.Now().Add(call.limits.deadline)
	}
	answer, err := r.answer(ctx)
	if err == nil {
		err = read(answer)
	}
	if err != nil {
		return located(err, call.operation, r.attempts)
	}
	return nil
}

func (r *run) answer(ctx context.Context) (*answer, error) {
	if err := r.getToken(ctx, ""); err != nil {
		return nil, err
	}
	replayed := false
	for retries := 0; ; retries++ {
		answer, repeatable, err := r.attempt(ctx)
		if answer != nil && answer.ok() {
			return answer, nil
		}
		if answer != nil && r.source != nil && !replayed && slices.Contains(tokensRejectedCodes, answer.code) {
			replayed = true
			rejected := r.token
			if err := r.getToken(ctx, rejected); err != nil {
				return nil, err
			}
			if r.token != rejected {
				retries--
				continue
			}
		}
		wait, again := r.wait(ctx, err, retries)
		if !repeatable || !again {
			return nil, err
		}
		if err := r.sleeper.Sleep(ctx, wait); err != nil {
			return nil, ended(ctx, err)
		}
		if err := r.getToken(ctx, ""); err != nil {
			return nil, err
		}
	}
}

func (r *run) getToken(ctx context.Context, rejected string) (err error) {
	if r.source != nil {
		r.token, err = r.cache.token(ctx, r.source, rejected, r.deadline)
	}
	return err
}

// attempt sends the request once. err is what is wrong, unless the answer is a success.
func (r *run) attempt(ctx context.Context) (got *answer, repeatable bool, err error) {
	timeout := r.limits.timeout
	if !r.deadline.IsZero() {
		timeout = min(timeout, r.deadline.Sub(r.clock.Now()))
	}
	if timeout <= 0 {
		reason := fmt.Sprintf("the deadline of %v passed", r.limits.deadline)
		return nil, false, &CallError{Kind: KindTimeout, Reason: reason}
	}
	if ctx.Err() != nil {
		return nil, false, ended(ctx, ctx.Err())
	}
	request, err := r.build(r.token)
	if err != nil {
		return nil, false, err
	}
	bounded, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	r.attempts++
	started := r.clock.Now()
	response, unsent, err := exchange(bounded, r.transport, request)
	if err == nil {
		got = readAnswer(response, r.codeOptional)
	}
	r.log(ctx, got, started)
	switch {
	case ctx.Err() != nil && err != nil:
		return nil, false, ended(ctx, err)
	case err != nil:
		var failure *CallError
		if errors.As(err, &failure) {
			failure.Reason = struckOut(failure.Reason, r.allSecrets())
		}
		lost := errors.Is(err, KindConnection) || errors.Is(err, KindTimeout)
		return nil, lost && (unsent || r.operation.repeatable()), err
	case got.ok():
		return got, false, nil
	}
	wait := serverWait(got.header, r.clock.Now(), isRateLimit(got.status, got.code))
	err = got.err(r.tokenRequest, r.allSecrets(), wait)
	return got, repeatableAnswer(r.operation.repeatable(), got.status, got.code), err
}

func (r *run) allSecrets() []string { return append([]string{r.token}, r.secrets...) }

// log says how an attempt went. It is an allow-list: nothing of a request's values, headers or bodies is logged, at any
// level.
func (r *run) log(ctx context.Context, got *answer, started time.Time) {
	if !r.logger.Enabled(ctx, slog.LevelDebug) {
		return
	}
	facts := []slog.Attr{slog.String("method", r.operation.method), slog.String("path", r.operation.path)}
	if got != nil {
		facts = append(facts, slog.Int("status", got.status))
		if got.hasCode {
			facts = append(facts, slog.Int64("code", int64(got.code)))
		}
		facts = append(facts, slog.String("log_id", got.logID()))
	}
	facts = append(facts, slog.Int("attempt", r.attempts), slog.Duration("duration", r.clock.Now().Sub(started)))
	r.logger.LogAttrs(ctx, slog.LevelDebug, "feishuvc: attempt", facts...)
}

// wait is the time until the next attempt; again is false if there is to be none.
func (r *run) wait(ctx context.Context, err error, retries int) (wait time.Duration, again bool) {
	if retries >= r.limits.maxRetries {
		return 0, false
	}
	wait = retryAfter(err)
	if wait == 0 {
		wait = backoff(retries)
	} else if wait > retriesMaxServerWait {
		return 0, false
	}
	if !r.deadline.IsZero() && !r.clock.Now().Add(wait).Before(r.deadline) {
		return 0, false
	}
	if end, ok := ctx.Deadline(); ok && wait >= time.Until(end) {
		return 0, false
	}
	return wait, true
}

// ended is the error of a call whose context ended: the context's own, with a kind if it was for lack of time.
func ended(ctx context.Context, err error) error {
	if ctx.Err() == nil { // not the context, so a Sleeper failed
		return err
	}
	cause := ctx.Err()
	if own := context.Cause(ctx); own != cause {
		cause = fmt.Errorf("%w: %w", cause, own)
	}
	if errors.Is(cause, context.DeadlineExceeded) {
		return &CallError{Kind: KindTimeout, Reason: "the context's deadline passed", Err: cause}
	}
	return cause
}
