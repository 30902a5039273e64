package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

// canonical turns what the SDK returned into the suite's JSON: times in RFC 3339, integers as numbers, enums as values.
func canonical(value reflect.Value) any {
	if moment, ok := value.Interface().(time.Time); ok {
		if moment.IsZero() {
			return nil
		}
		return moment.Format(time.RFC3339)
	}
	switch value.Kind() {
	case reflect.Pointer:
		if value.IsNil() {
			return nil
		}
		return canonical(value.Elem())
	case reflect.Struct:
		object := map[string]any{}
		for index := range value.NumField() {
			name, options, _ := strings.Cut(value.Type().Field(index).Tag.Get("json"), ",")
			field := value.Field(index)
			// Only an empty list is told from one that is not there.
			if strings.HasPrefix(options, "omitempty") && field.Kind() != reflect.Struct && field.IsZero() {
				continue
			}
			object[name] = canonical(field)
		}
		return object
	case reflect.Slice:
		list := []any{}
		for index := range value.Len() {
			list = append(list, canonical(value.Index(index)))
		}
		return list
	case reflect.String:
		return value.String()
	default:
		return value.Interface()
	}
}

var moment = regexp.MustCompile(`^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$`)

// onTheWire turns the suite's JSON into the platform's: models read that.
func onTheWire(value any) any {
	switch value := value.(type) {
	case map[string]any:
		object := map[string]any{}
		for name, item := range value {
			object[name] = onTheWire(item)
		}
		return object
	case []any:
		list := []any{}
		for _, item := range value {
			list = append(list, onTheWire(item))
		}
		return list
	case string:
		if moment.MatchString(value) {
			parsed, _ := time.Parse(time.RFC3339, value)
			return strconv.FormatInt(parsed.Unix(), 10)
		}
	}
	return value
}

// fillParams sets the fields of a struct of parameters, by the names of the spec.
func fillParams(params reflect.Value, args map[string]any) error {
	for index := range params.NumField() {
		name, _, _ := strings.Cut(params.Type().Field(index).Tag.Get("json"), ",")
		given, ok := args[name]
		if !ok || given == nil {
			continue
		}
		text, err := json.Marshal(given)
		if err == nil {
			err = json.Unmarshal(text, params.Field(index).Addr().Interface())
		}
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
	}
	return nil
}

// errCallback is what on_refresh fails with when it is told to.
var errCallback = errors.New("the pair could not be kept")

// normalForm describes an error.
func normalForm(err error, canceled bool) map[string]any {
	message := fmt.Sprintf("%v\n%+v\n%#v", err, err, err)
	for inner := errors.Unwrap(err); inner != nil; inner = errors.Unwrap(inner) {
		message += "\n" + inner.Error()
	}
	var callErr *feishuvc.CallError
	switch {
	case errors.Is(err, errCallback):
		return map[string]any{"kind": "callback", "message": message}
	case canceled:
		return map[string]any{"kind": "cancelled", "message": message}
	case !errors.As(err, &callErr):
		return map[string]any{"kind": "crash", "message": message}
	}
	form := map[string]any{
		"kind": callErr.Kind, "message": message, "attempts": callErr.Attempts, "http_status": orNull(callErr.HTTPStatus),
		"log_id": orNull(callErr.LogID), "method": orNull(callErr.Method), "path": orNull(callErr.Path),
		"advice": orNull(callErr.Advice), "retry_after": orNull(callErr.RetryAfter.Seconds()),
	}
	var apiErr *feishuvc.APIError
	if errors.As(err, &apiErr) {
		form["code"], form["name"] = apiErr.Code, orNull(apiErr.Code.Name())
		form["msg"], form["troubleshooter"] = orNull(apiErr.Msg), orNull(apiErr.Troubleshooter)
		var missing, wrong []any
		for _, each := range apiErr.PermissionViolations {
			missing = append(missing, map[string]any{
				"type": orNull(each.Type), "subject": orNull(each.Subject), "description": orNull(each.Description),
			})
		}
		for _, each := range apiErr.FieldViolations {
			wrong = append(wrong, map[string]any{
				"field": orNull(each.Field), "value": orNull(each.Value), "description": orNull(each.Description),
			})
		}
		form["permission_violations"], form["field_violations"] = missing, wrong
	}
	return form
}

func orNull[T comparable](value T) any {
	var zero T
	if value == zero {
		return nil
	}
	return value
}
