// Code copied from overrides/go/describe.go by make. DO NOT EDIT.

package feishuvc

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
	"time"
)

// describe prints a model: the fields that have a value, as Go writes them, without secrets.
func describe(model any) string {
	var text strings.Builder
	write(&text, reflect.ValueOf(model))
	return text.String()
}

func write(text *strings.Builder, value reflect.Value) {
	if optional, ok := value.Interface().(nullable); ok {
		if value = optional.content(); !value.IsValid() {
			text.WriteString("null")
			return
		}
	}
	if moment, ok := value.Interface().(time.Time); ok {
		text.WriteString(moment.Format(time.RFC3339))
		return
	}
	switch value.Kind() {
	case reflect.Struct:
		text.WriteString(value.Type().Name() + "{")
		for index, each := range parts(value.Interface()) {
			if index > 0 {
				text.WriteString(", ")
			}
			text.WriteString(value.Type().Field(each.index).Name + ": ")
			write(text, each.value)
		}
		text.WriteByte('}')
	case reflect.Slice:
		text.WriteByte('[')
		for index := range value.Len() {
			if index > 0 {
				text.WriteString(", ")
			}
			write(text, value.Index(index))
		}
		text.WriteByte(']')
	case reflect.String:
		if _, ok := value.Interface().(Secret); ok {
			text.WriteString(struck)
			return
		}
		text.WriteString(strconv.Quote(value.String()))
	default:
		fmt.Fprint(text, value.Interface())
	}
}
