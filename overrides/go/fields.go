package feishuvc

import (
	"reflect"
	"strings"
	"sync"
	"time"
)

// field is a field of a generated struct, as its tag describes it.
type field struct {
	index    int
	name     string // on the wire
	quoted   bool   // an integer that is a string on the wire
	optional bool   // may be left out
}

var knownFields sync.Map // of reflect.Type to []field

// fieldsOf gives the fields of a struct, in their order.
func fieldsOf(kind reflect.Type) []field {
	if known, ok := knownFields.Load(kind); ok {
		return known.([]field)
	}
	fields := make([]field, kind.NumField())
	for index := range fields {
		name, options, _ := strings.Cut(kind.Field(index).Tag.Get("json"), ",")
		fields[index] = field{index, name, strings.Contains(options, "string"), strings.Contains(options, "omit")}
	}
	known, _ := knownFields.LoadOrStore(kind, fields)
	return known.([]field)
}

// part is a field with a value.
type part struct {
	field
	value reflect.Value
}

// items gives the items of a list one by one; what is no list is the only item.
func (p part) items() []part {
	if p.value.Kind() != reflect.Slice {
		return []part{p}
	}
	found := make([]part, p.value.Len())
	for index := range found {
		found[index] = part{field{name: p.name, optional: true}, p.value.Index(index)}
	}
	return found
}

// parts gives the fields of a struct, or of what a pointer to one points to, that have a value. A nil pointer stands for
// a struct without values.
func parts(of any) []part {
	value := reflect.ValueOf(of)
	if !value.IsValid() {
		return nil
	}
	if value.Kind() == reflect.Pointer {
		if value.IsNil() {
			value = reflect.New(value.Type().Elem())
		}
		value = value.Elem()
	}
	var found []part
	for _, each := range fieldsOf(value.Type()) {
		content := value.Field(each.index)
		if each.optional {
			if isLeftOut(content) {
				continue
			}
			if content.Kind() == reflect.Pointer {
				content = content.Elem()
			}
		}
		found = append(found, part{each, content})
	}
	return found
}

// isLeftOut tells whether an optional field has no value. An empty list is one.
func isLeftOut(value reflect.Value) bool {
	if value.Kind() == reflect.Slice {
		return value.IsNil()
	}
	return value.IsZero()
}

// nullable is what every [Nullable] can do.
type nullable interface {
	content() reflect.Value
}

// content gives the value, an invalid one for null.
func (n Nullable[T]) content() reflect.Value {
	if n.value == nil {
		return reflect.Value{}
	}
	return reflect.ValueOf(n.value).Elem()
}

// settable is what a pointer to every [Nullable] can do.
type settable interface {
	set(null bool) reflect.Value
}

// set makes it null, or makes a value of it and gives that to be filled.
func (n *Nullable[T]) set(null bool) reflect.Value {
	if null {
		*n = Null[T]()
		return reflect.Value{}
	}
	var zero T
	*n = Set(zero)
	return reflect.ValueOf(n.value).Elem()
}

var timeType = reflect.TypeFor[time.Time]()
