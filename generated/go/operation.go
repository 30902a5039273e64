// Code copied from overrides/go/operation.go by make. DO NOT EDIT.

package feishuvc

import "slices"

// operation is what the runtime must know of an operation. The generated code declares one for each method.
type operation struct {
	id     string   // <resource>.<method>, as errors print it
	method string   // HTTP method
	path   string   // with {name} in place of values
	tokens []string // kinds of token that it takes: tenant_access_token, user_access_token
	scopes []string // permissions, any one of which is needed
	// retryable: it may be repeated although its method says otherwise.
	retryable bool
}

func (o *operation) repeatable() bool {
	return o.retryable || slices.Contains(retriesMethods, o.method)
}

func (o *operation) takes(kind string) bool { return slices.Contains(o.tokens, kind) }
