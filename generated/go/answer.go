// Code copied from overrides/go/answer.go by make. DO NOT EDIT.

package feishuvc

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"reflect"
	"strings"
	"time"
)

// answer is an answer whose frame has been read. Success is HTTP 2xx and code 0; everything else becomes the error that
// it is.
type answer struct {
	*response
	content map[string]any // nil if the body is no JSON object
	code    Code
	hasCode bool
}

// readAnswer reads the frame. With codeOptional a readable answer with status 2xx and no code counts as code 0.
func readAnswer(got *response, codeOptional bool) *answer {
	a := &answer{response: got}
	content, err := parse(bytes.TrimPrefix(got.body, []byte("\ufeff")))
	if err != nil {
		return a
	}
	a.content, _ = content.(map[string]any)
	if a.content == nil {
		return a
	}
	if raw := a.content["code"]; raw != nil {
		code, ok := integer(raw) // a numeric string counts
		a.code, a.hasCode = Code(code), ok
	} else {
		a.hasCode = codeOptional && a.is2xx()
	}
	return a
}

func (a *answer) is2xx() bool { return a.status >= 200 && a.status < 300 }

// ok tells whether the operation was carried out.
func (a *answer) ok() bool { return a.hasCode && a.code == 0 && a.is2xx() }

// detail is what the platform adds to an error.
func (a *answer) detail() map[string]any {
	detail, _ := a.content["error"].(map[string]any)
	return detail
}

func (a *answer) logID() string {
	return first(logID(a.header), text(a.detail()["log_id"]), text(a.detail()["logid"]))
}

// data reads the content of the answer into a model.
func (a *answer) data(model any) error {
	content, ok := a.content["data"]
	if !ok {
		return nil
	}
	target := reflect.ValueOf(model).Elem()
	if err := fill(target, content, field{}); err != nil {
		return &CallError{
			Kind: KindDecode, Reason: fmt.Sprintf("the answer does not fit %s: %v", target.Type().Name(), err),
			HTTPStatus: a.status, LogID: a.logID(), Err: err,
		}
	}
	return nil
}

// err is the error that the answer is. tokenRequest: it answers a request for a token. secrets: what the answer may
// quote and the error must not. wait: how long the server wants to be left alone.
func (a *answer) err(tokenRequest bool, secrets []string, wait time.Duration) error {
	if a.code == 0 {
		e := a.unreadable(tokenRequest, secrets)
		e.RetryAfter = wait
		return e
	}
	shown := func(value any) string { return struckOut(text(value), secrets) }
	known, listed := catalogue[a.code]
	kind := known.kind
	switch {
	case listed:
	case a.status == http.StatusTooManyRequests:
		kind = KindRateLimit
	case tokenRequest:
		kind = KindAuth
	default:
		kind = KindAPI
	}
	detail := a.detail()
	msg := first(shown(a.content["msg"]), shown(a.content["error_description"])) // the latter is OAuth 2.0's
	e := &APIError{
		CallError: CallError{
			Kind: kind, Reason: first(msg, "the platform gave no reason"), HTTPStatus: a.status, LogID: a.logID(),
			RetryAfter: wait, Advice: known.advice,
		},
		Code: a.code, Msg: msg, Troubleshooter: shown(detail["troubleshooter"]),
	}
	for _, each := range objects(detail["permission_violations"]) {
		// The documentation calls the permission `scope`, the wire calls it `subject`.
		subject := first(shown(each["subject"]), shown(each["scope"]))
		violation := PermissionViolation{shown(each["type"]), subject, shown(each["description"])}
		e.PermissionViolations = append(e.PermissionViolations, violation)
	}
	for _, each := range objects(detail["field_violations"]) {
		violation := FieldViolation{shown(each["field"]), shown(each["value"]), shown(each["description"])}
		e.FieldViolations = append(e.FieldViolations, violation)
	}
	return e
}

// unreadable is the error of an answer that has no code, or says 0 in an error status.
func (a *answer) unreadable(tokenRequest bool, secrets []string) *CallError {
	begin := "It may hold a token and is not shown"
	if !tokenRequest || !bytes.Contains(a.body, []byte("_token")) {
		excerpt := struckOut(string(a.body), secrets) // first: the cut could leave a part of a secret
		excerpt = excerpt[:min(len(excerpt), limitsExcerptBytes)]
		begin = fmt.Sprintf("It begins with: %q", strings.TrimSpace(strings.ToValidUTF8(excerpt, "�")))
	}
	e := &CallError{Kind: KindHTTP, HTTPStatus: a.status, LogID: a.logID()}
	switch {
	case a.is2xx():
		e.Kind, e.Reason = KindDecode, "the answer is not the platform's: no code in it. "+begin
		return e
	case a.status >= 300 && a.status < 400:
		e.Reason = "the server redirects; redirects are not followed, since they would carry the token elsewhere"
	default:
		e.Reason = "the server answered with an error. " + begin
	}
	e.Advice = "A proxy or a gateway may have answered in place of the platform; check domain and network."
	return e
}

// text gives a text; "" for everything else.
func text(value any) string {
	found, _ := value.(string)
	return found
}

// objects gives the objects in a list.
func objects(value any) []map[string]any {
	list, _ := value.([]any)
	var found []map[string]any
	for _, item := range list {
		if object, ok := item.(map[string]any); ok {
			found = append(found, object)
		}
	}
	return found
}

// number gives a number, or one in quotes; 0 for everything else.
func number(value any) float64 {
	found, _ := json.Number(digits(value)).Float64()
	return found
}
