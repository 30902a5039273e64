package feishuvc

import (
	"errors"
	"fmt"
	"strings"
	"time"
)

// Kind tells what kind of failure an error is. It is an error itself, to compare with:
//
//	errors.Is(err, feishuvc.KindTimeout)
type Kind string

// The kinds of failure.
const (
	KindConfig     Kind = "config"     // wrong configuration or argument; found before anything is sent
	KindConnection Kind = "connection" // no answer, or only a part of one
	KindTimeout    Kind = "timeout"    // an attempt or the whole call ran out of time
	KindHTTP       Kind = "http"       // an error status without the platform's error format: a proxy or a gateway answered
	KindDecode     Kind = "decode"     // an answer that cannot be read; the message names the field
	KindAPI        Kind = "api"        // the platform answered with a code other than 0
	KindAuth       Kind = "auth"       // a token was refused, or could not be had
	KindRateLimit  Kind = "rate_limit" // too many requests; RetryAfter tells for how long
)

// Error makes a kind comparable with [errors.Is].
func (k Kind) Error() string { return "feishuvc: " + string(k) + " error" }

// Code is a code of the platform. Those of its catalogue are constants. It is an error itself, to compare with:
//
//	errors.Is(err, feishuvc.ErrDataNotExist)
type Code int64

// Name gives the code's name in the catalogue, such as "DataNotExist"; "" if it is not listed there.
func (c Code) Name() string { return catalogue[c].name }

// Error makes a code comparable with [errors.Is].
func (c Code) Error() string {
	if name := c.Name(); name != "" {
		return fmt.Sprintf("feishuvc: code %d (%s)", int64(c), name)
	}
	return fmt.Sprintf("feishuvc: code %d", int64(c))
}

// entry is what the catalogue says of a code.
type entry struct {
	name   string
	kind   Kind
	advice string
}

// CallError is a failure of any kind. What is not known is the zero value.
type CallError struct {
	// Kind tells what kind of failure it is.
	Kind Kind
	// Reason is what went wrong, without the context that Error adds.
	Reason string
	// HTTPStatus is the HTTP status of the answer.
	HTTPStatus int
	// LogID is the id of the request in the platform's logs. Its support asks for it.
	LogID string
	// Operation is what was called, such as reserves.get_active_meeting; it can be a token request.
	Operation string
	// Method is the HTTP method.
	Method string
	// Path is the path with placeholders in place of its values.
	Path string
	// Attempts is how often the request was sent.
	Attempts int
	// RetryAfter is how long the server wants to be left alone, if it said so.
	RetryAfter time.Duration
	// Advice is what to do.
	Advice string
	// Err is the cause.
	Err error
}

// Error says what was called, what went wrong, what the answer was and what to do, on one line.
func (e *CallError) Error() string { return e.text(0, "") }

// Unwrap gives the cause.
func (e *CallError) Unwrap() error { return e.Err }

// Is compares with a [Kind].
func (e *CallError) Is(target error) bool {
	kind, ok := target.(Kind)
	return ok && kind == e.Kind
}

func (e *CallError) text(code Code, more string) string {
	var facts []string
	if code != 0 {
		facts = append(facts, fmt.Sprintf("code %d", int64(code)))
	}
	if e.HTTPStatus != 0 {
		facts = append(facts, fmt.Sprintf("HTTP %d", e.HTTPStatus))
	}
	if e.LogID != "" {
		facts = append(facts, "log id "+e.LogID)
	}
	if e.Attempts > 1 {
		facts = append(facts, fmt.Sprintf("attempts %d", e.Attempts))
	}
	if e.RetryAfter != 0 {
		facts = append(facts, "retry after "+e.RetryAfter.String())
	}
	text := "feishuvc: "
	if e.Operation != "" {
		text += e.Operation + ": "
	}
	text += e.Reason
	if facts != nil {
		text += " (" + strings.Join(facts, ", ") + ")"
	}
	for _, part := range []string{more, e.Advice} {
		if part != "" {
			text += " — " + part
		}
	}
	return text
}

// APIError is the platform's answer with a code other than 0, at whatever HTTP status. Its Kind is [KindAPI], [KindAuth]
// or [KindRateLimit].
type APIError struct {
	CallError
	// Code is the platform's code; compare it with [errors.Is] or with the constants.
	Code Code
	// Msg is the platform's text for the code. It may change; do not branch on it.
	Msg string
	// Troubleshooter is the platform's pointer to further help.
	Troubleshooter string
	// PermissionViolations are permissions that are missing.
	PermissionViolations []PermissionViolation
	// FieldViolations are fields of the request with a wrong value.
	FieldViolations []FieldViolation
}

// Error says what was called, what the platform answered and what to do, on one line.
func (e *APIError) Error() string {
	var missing, fields []string
	for _, each := range e.PermissionViolations {
		missing = append(missing, first(each.Subject, each.Type, "?"))
	}
	for _, each := range e.FieldViolations {
		fields = append(fields, each.Field+": "+each.Description)
	}
	var more []string
	if missing != nil {
		more = append(more, "missing permission: "+strings.Join(missing, ", "))
	}
	if fields != nil {
		more = append(more, strings.Join(fields, "; "))
	}
	return e.text(e.Code, strings.Join(more, " — "))
}

// Unwrap gives the part that all errors have, so that [errors.As] finds a [*CallError] in every one of them.
func (e *APIError) Unwrap() error { return &e.CallError }

// Is compares with a [Code].
func (e *APIError) Is(target error) bool {
	code, ok := target.(Code)
	return ok && code == e.Code
}

// PermissionViolation is a permission that is missing, such as type "action_scope_required", subject
// "vc:reserve:readonly".
type PermissionViolation struct {
	Type, Subject, Description string
}

// FieldViolation is a field of the request with a wrong value.
type FieldViolation struct {
	Field, Value, Description string
}

// configError refuses a setting or an argument.
func configError(format string, values ...any) *CallError {
	return &CallError{Kind: KindConfig, Reason: fmt.Sprintf(format, values...)}
}

// located gives an error with the call that it is of, unless it says so itself: a token request's does. Errors are
// shared by those who wait for the same token, so this works on a copy.
func located(err error, op *operation, attempts int) error {
	in := func(e CallError) CallError {
		e.Operation, e.Method, e.Path, e.Attempts = op.id, op.method, op.path, attempts
		return e
	}
	switch e := err.(type) {
	case *CallError:
		if e.Operation == "" {
			copied := in(*e)
			return &copied
		}
	case *APIError:
		if e.Operation == "" {
			copied := *e
			copied.CallError = in(e.CallError)
			return &copied
		}
	default:
		return fmt.Errorf("feishuvc: %s: %w", op.id, err)
	}
	return err
}

// retryAfter is how long the server wants to be left alone; 0 if it did not say so.
func retryAfter(err error) time.Duration {
	var callErr *CallError
	if errors.As(err, &callErr) {
		return callErr.RetryAfter
	}
	return 0
}

// first gives the first text that is not empty.
func first(texts ...string) string {
	for _, text := range texts {
		if text != "" {
			return text
		}
	}
	return ""
}

// struckOut takes secrets out of a text that may quote them.
func struckOut(text string, secrets []string) string {
	for _, secret := range secrets {
		if secret != "" {
			text = strings.ReplaceAll(text, secret, "***")
		}
	}
	return text
}
