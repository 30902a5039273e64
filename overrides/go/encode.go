package feishuvc

import (
	"encoding/json"
	"reflect"
	"strconv"
	"time"
	"unicode/utf8"
)

// marshal writes a model as the platform spells it. Fields without a value are left out.
func marshal(model any) ([]byte, error) {
	return appendObject(nil, model)
}

func appendObject(text []byte, model any) ([]byte, error) {
	text = append(text, '{')
	for index, each := range parts(model) {
		if index > 0 {
			text = append(text, ',')
		}
		text = append(strconv.AppendQuote(text, each.name), ':')
		var err error
		if text, err = appendValue(text, each); err != nil {
			return nil, err
		}
	}
	return append(text, '}'), nil
}

func appendValue(text []byte, each part) ([]byte, error) {
	if optional, ok := each.value.Interface().(nullable); ok {
		if each.value = optional.content(); !each.value.IsValid() {
			return append(text, "null"...), nil
		}
	}
	switch kind := each.value.Kind(); {
	case kind == reflect.Struct && each.value.Type() != timeType:
		return appendObject(text, each.value.Interface())
	case kind == reflect.Slice:
		text = append(text, '[')
		for index, item := range each.items() {
			if index > 0 {
				text = append(text, ',')
			}
			var err error
			if text, err = appendValue(text, item); err != nil {
				return nil, err
			}
		}
		return append(text, ']'), nil
	case kind == reflect.String, kind == reflect.Struct, each.quoted:
		plain, err := wireText(each)
		if err != nil {
			return nil, err
		}
		quoted, err := json.Marshal(plain)
		return append(text, quoted...), err
	default:
		number, err := json.Marshal(each.value.Interface())
		return append(text, number...), err
	}
}

// wireText writes a value in text, as the platform wants it: booleans in lower case, times in unix seconds.
func wireText(each part) (string, error) {
	switch each.value.Kind() {
	case reflect.String:
		if !utf8.ValidString(each.value.String()) {
			return "", configError("%s is not valid text", each.name)
		}
		return each.value.String(), nil
	case reflect.Bool:
		return strconv.FormatBool(each.value.Bool()), nil
	case reflect.Struct:
		moment := each.value.Interface().(time.Time)
		if moment.IsZero() {
			return "", configError("%s is missing: the zero time is none", each.name)
		}
		return strconv.FormatInt(moment.Unix(), 10), nil
	case reflect.Float64:
		return strconv.FormatFloat(each.value.Float(), 'f', -1, 64), nil
	default:
		return strconv.FormatInt(each.value.Int(), 10), nil
	}
}
