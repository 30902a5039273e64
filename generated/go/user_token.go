// Code copied from overrides/go/user_token.go by make. DO NOT EDIT.

package feishuvc

import (
	"fmt"
	"io"
	"log/slog"
	"time"
)

// UserToken is a user's token and the refresh token for the next one, as the caller keeps it between runs:
// [encoding/json] writes and reads it.
type UserToken struct {
	// AccessToken is the token that calls carry.
	AccessToken Secret `json:"access_token"`
	// RefreshToken gets the next pair. It can be used once. Empty if the user did not grant offline_access.
	RefreshToken Secret `json:"refresh_token,omitempty"`
	// ExpiresAt is when AccessToken ends. If it is not known (zero) the token is used until it is rejected.
	ExpiresAt time.Time `json:"expires_at,omitempty"`
	// RefreshExpiresAt is when RefreshToken ends.
	RefreshExpiresAt time.Time `json:"refresh_expires_at,omitempty"`
	// Scope is the permissions that were granted, separated by spaces.
	Scope string `json:"scope,omitempty"`
}

// String shows the pair without its tokens.
func (t UserToken) String() string { return describe(t) }

// Format shows the pair without its tokens, whatever the verb.
func (t UserToken) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, t.String()) }

// LogValue shows the pair in logs without its tokens.
func (t UserToken) LogValue() slog.Value { return slog.StringValue(t.String()) }

// MarshalJSON writes the pair, tokens included; times are unix seconds.
func (t UserToken) MarshalJSON() ([]byte, error) { return marshal(t) }

// UnmarshalJSON reads what MarshalJSON wrote.
func (t *UserToken) UnmarshalJSON(text []byte) error { return unmarshal(text, t) }
