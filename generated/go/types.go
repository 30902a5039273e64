// Code copied from overrides/go/types.go by make. DO NOT EDIT.

package feishuvc

import (
	"fmt"
	"io"
	"log/slog"
)

// Ptr gives a pointer to a value, for fields that may be left out.
func Ptr[T any](value T) *T { return &value }

// Value gives what a pointer points to; the zero value if it is nil.
func Value[T any](pointer *T) T {
	if pointer == nil {
		var zero T
		return zero
	}
	return *pointer
}

// Nullable is a field of a request that can be left out, be null, or have a value. The zero value is left out.
//
//	feishuvc.MeetingSettingsInput{Topic: feishuvc.Set("weekly"), Password: feishuvc.Null[feishuvc.Secret]()}
type Nullable[T any] struct {
	value *T
	given bool
}

// Set gives a field a value.
func Set[T any](value T) Nullable[T] { return Nullable[T]{&value, true} }

// Null clears a field: null is sent, which is not the same as leaving the field out.
func Null[T any]() Nullable[T] { return Nullable[T]{nil, true} }

// Get gives the value, nil if there is none, and whether the field is sent at all.
func (n Nullable[T]) Get() (value *T, given bool) { return n.value, n.given }

// String prints the value.
func (n Nullable[T]) String() string { return describe(n) }

// Secret is text that is not printed: a password, a token. Convert it to use it, as in string(secret).
type Secret string

const struck = "***"

// String hides the text.
func (Secret) String() string { return struck }

// Format hides the text from every verb of [fmt].
func (Secret) Format(state fmt.State, _ rune) { _, _ = io.WriteString(state, struck) }

// LogValue hides the text from logs.
func (Secret) LogValue() slog.Value { return slog.StringValue(struck) }
