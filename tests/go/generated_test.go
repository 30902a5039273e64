package feishuvc_test

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"reflect"
	"strings"
	"testing"
	"time"

	feishuvc "github.com/feishu-vc/feishu-vc/generated/go"
)

// each calls a function with every generated method, and the arguments for it: the least that a call needs.
func each(client *feishuvc.Client, do func(name string, method reflect.Value, arguments []reflect.Value)) {
	services := reflect.ValueOf(client).Elem()
	for index := range services.NumField() {
		service := services.Field(index)
		if !services.Type().Field(index).IsExported() {
			continue
		}
		for index := range service.NumMethod() {
			method := service.Method(index)
			arguments := []reflect.Value{reflect.ValueOf(context.Background())}
			for at := 1; at < method.Type().NumIn()-1; at++ {
				arguments = append(arguments, filled(method.Type().In(at)))
			}
			do(service.Type().Elem().Name()+"."+service.Type().Method(index).Name, method, arguments)
		}
	}
}

// filled makes a value in which everything is given, at every depth.
func filled(kind reflect.Type) reflect.Value {
	value := reflect.New(kind).Elem()
	switch {
	case kind == reflect.TypeFor[time.Time]():
		value.Set(reflect.ValueOf(time.Unix(1_608_883_322, 0).UTC()))
	case strings.HasPrefix(kind.Name(), "Nullable["):
		// What is in a Nullable can only be set through its type, or JSON.
	case kind.Kind() == reflect.Pointer:
		value.Set(reflect.New(kind.Elem()))
		value.Elem().Set(filled(kind.Elem()))
	case kind.Kind() == reflect.Struct:
		for index := range kind.NumField() {
			value.Field(index).Set(filled(kind.Field(index).Type))
		}
	case kind.Kind() == reflect.Slice:
		value.Set(reflect.Append(value, filled(kind.Elem())))
	case kind.Kind() == reflect.String:
		value.SetString("text")
	case kind.Kind() == reflect.Bool:
		value.SetBool(true)
	case kind.Kind() == reflect.Float64:
		value.SetFloat(1.5)
	default:
		value.SetInt(1)
	}
	return value
}

func TestEveryMethodCallsItsOperation(t *testing.T) {
	p := newPlatform(t)
	p.onCall = reply(200, `{"code": 0, "data": {}}`)
	client, _ := p.client(t, feishuvc.WithAccessToken("t-given"))
	methods := 0
	each(client, func(name string, method reflect.Value, arguments []reflect.Value) {
		before := p.count("")
		results := method.Call(arguments)
		if results[0].Kind() == reflect.Func {
			for _, err := range results[0].Seq2() {
				t.Errorf("%s: %v", name, err)
			}
		} else if err := results[len(results)-1]; !err.IsNil() {
			t.Errorf("%s: %v", name, err)
		}
		equal(t, "requests of "+name, p.count("")-before, 1)
		methods++
	})
	if methods < 10 {
		t.Errorf("there are %d methods", methods)
	}
}

func TestEveryMethodFindsMistakesFirst(t *testing.T) {
	p := newPlatform(t)
	client, _ := p.client(t)
	each(client, func(name string, method reflect.Value, arguments []reflect.Value) {
		results := method.Call(append(arguments, reflect.ValueOf(feishuvc.WithMaxRetries(-1))))
		var err error
		if results[0].Kind() == reflect.Func {
			for _, found := range results[0].Seq2() {
				err = found.Interface().(error)
			}
		} else {
			err = results[len(results)-1].Interface().(error)
		}
		if err == nil || !strings.Contains(err.Error(), "maxRetries") {
			t.Errorf("%s: %v", name, err)
		}
	})
	equal(t, "requests", p.count(""), 0)
}

// model is what every generated model can do.
type model interface {
	fmt.Stringer
	slog.LogValuer
	json.Marshaler
}

func TestEveryModelIsWrittenReadAndPrinted(t *testing.T) {
	p := newPlatform(t)
	client, _ := p.client(t)
	seen := map[reflect.Type]bool{}
	var visit func(kind reflect.Type)
	visit = func(kind reflect.Type) {
		if seen[kind] {
			return
		}
		seen[kind] = true
		switch {
		case strings.HasPrefix(kind.Name(), "Nullable["):
			get, _ := kind.MethodByName("Get")
			visit(get.Type.Out(0))
		case kind.Kind() == reflect.Pointer || kind.Kind() == reflect.Slice:
			visit(kind.Elem())
		case kind.Kind() == reflect.Struct && kind != reflect.TypeFor[time.Time]():
			for index := range kind.NumField() {
				visit(kind.Field(index).Type)
			}
			check(t, kind)
		case kind.Kind() == reflect.Int && kind.Name() != "int":
			for value := range 20 {
				if text := fmt.Sprint(reflect.ValueOf(value).Convert(kind)); text == fmt.Sprint(value) {
					t.Errorf("%s has no name for %d", kind.Name(), value)
				}
			}
		}
	}
	each(client, func(_ string, method reflect.Value, _ []reflect.Value) {
		for at := 1; at < method.Type().NumIn()-1; at++ {
			visit(method.Type().In(at))
		}
		visit(method.Type().Out(0))
	})
	if len(seen) < 50 {
		t.Errorf("there are %d types", len(seen))
	}
}

func check(t *testing.T, kind reflect.Type) {
	value, ok := filled(kind).Interface().(model)
	if !ok { // parameters of a method
		return
	}
	text := must[[]byte](t)(value.MarshalJSON())
	again := reflect.New(kind)
	if err := json.Unmarshal(text, again.Interface()); err != nil {
		t.Errorf("%s: %v", kind.Name(), err)
	}
	if !reflect.DeepEqual(again.Elem().Interface(), value) {
		t.Errorf("%s: wrote %v, read %v", kind.Name(), value, again.Elem())
	}
	if !strings.HasPrefix(value.String(), kind.Name()+"{") || value.LogValue().String() != value.String() {
		t.Errorf("%s prints %s", kind.Name(), value)
	}
}
