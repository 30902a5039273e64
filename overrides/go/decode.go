package feishuvc

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// parse reads JSON into plain values; numbers keep their digits, of equal keys the last one counts.
//
// It is the first of two steps, because encoding/json by itself matches names in any case, replaces bytes that are no
// text, and takes no number for a string. fill is the second.
func parse(text []byte) (any, error) {
	if !utf8.Valid(text) {
		return nil, errors.New("not valid UTF-8")
	}
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	var content any
	if err := decoder.Decode(&content); err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, errors.New("there is something behind the JSON")
	}
	return content, nil
}

// unmarshal reads a model from JSON.
func unmarshal(text []byte, model any) error {
	content, err := parse(text)
	if err != nil {
		return err
	}
	return fill(reflect.ValueOf(model).Elem(), content, field{})
}

// misfit is content that makes no sense where it stands. It names the field, not the content, which may be a secret.
type misfit struct {
	path string
	want string
}

func (m *misfit) Error() string { return strings.TrimPrefix(m.path+" is not "+m.want, " ") }

func (m *misfit) below(name string) *misfit {
	path := name
	if m.path != "" && m.path[0] == '[' {
		path += m.path
	} else if m.path != "" {
		path += "." + m.path
	}
	return &misfit{path, m.want}
}

// fill puts content into a value. Unknown fields are ignored, null counts as absent, a number may come as a string and
// the other way round; what makes no sense in its field is an error that names the field.
func fill(target reflect.Value, content any, as field) error {
	if optional, ok := target.Addr().Interface().(settable); ok {
		if target = optional.set(content == nil); !target.IsValid() {
			return nil
		}
	}
	if content == nil {
		return nil
	}
	if target.Kind() == reflect.Pointer {
		if isBlank(target.Type().Elem(), content, as) {
			return nil
		}
		value := reflect.New(target.Type().Elem())
		if err := fill(value.Elem(), content, as); err != nil {
			return err
		}
		target.Set(value)
		return nil
	}
	switch kind := target.Kind(); {
	case target.Type() == timeType:
		return fillTime(target, content)
	case kind == reflect.Struct:
		return fillStruct(target, content)
	case kind == reflect.Slice:
		return fillSlice(target, content)
	case kind == reflect.String:
		return fillText(target, content)
	case kind == reflect.Bool:
		value, ok := content.(bool)
		if !ok {
			return &misfit{want: "true or false"}
		}
		target.SetBool(value)
		return nil
	case kind == reflect.Float64:
		value, err := strconv.ParseFloat(digits(content), 64)
		if err != nil {
			return &misfit{want: "a number"}
		}
		target.SetFloat(value)
		return nil
	default:
		number, ok := integer(content)
		if !ok || target.OverflowInt(number) {
			return &misfit{want: "an integer"}
		}
		target.SetInt(number)
		return nil
	}
}

// isBlank tells whether content stands for no value: an empty string for a time or a quoted integer, the time 0.
func isBlank(kind reflect.Type, content any, as field) bool {
	if kind == timeType {
		number, ok := integer(content)
		return content == "" || ok && number == 0
	}
	return as.quoted && content == ""
}

func fillStruct(target reflect.Value, content any) error {
	object, ok := content.(map[string]any)
	if !ok {
		return &misfit{want: "an object"}
	}
	for _, each := range fieldsOf(target.Type()) {
		value, ok := object[each.name]
		if !ok {
			continue
		}
		if err := fill(target.Field(each.index), value, each); err != nil {
			return below(each.name, err)
		}
	}
	return nil
}

func fillSlice(target reflect.Value, content any) error {
	list, ok := content.([]any)
	if !ok {
		return &misfit{want: "a list"}
	}
	items := reflect.MakeSlice(target.Type(), len(list), len(list))
	for index, item := range list {
		if err := fill(items.Index(index), item, field{}); err != nil {
			return below(fmt.Sprintf("[%d]", index), err)
		}
	}
	target.Set(items)
	return nil
}

func fillText(target reflect.Value, content any) error {
	switch text := content.(type) {
	case string:
		target.SetString(text)
	case json.Number:
		if strings.ContainsAny(text.String(), ".eE") {
			return &misfit{want: "a text"}
		}
		target.SetString(text.String())
	default:
		return &misfit{want: "a text"}
	}
	return nil
}

// The seconds of which a time can be made that RFC 3339 can write.
var earliest, latest = time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC).Unix(), time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC).Unix()

func fillTime(target reflect.Value, content any) error {
	number, ok := integer(content)
	if !ok || number < earliest || number > latest {
		return &misfit{want: "a time in unix seconds"}
	}
	target.Set(reflect.ValueOf(time.Unix(number, 0).UTC()))
	return nil
}

// integer reads a whole number, be it in quotes or not.
func integer(content any) (int64, bool) {
	text := digits(content)
	number, err := strconv.ParseInt(text, 10, 64)
	return number, err == nil && text[0] != '+'
}

// digits gives a number as text; "" for what is neither a number nor a text.
func digits(content any) string {
	switch text := content.(type) {
	case string:
		return text
	case json.Number:
		return text.String()
	default:
		return ""
	}
}

func below(name string, err error) error {
	var wrong *misfit
	if errors.As(err, &wrong) {
		return wrong.below(name)
	}
	return err
}
