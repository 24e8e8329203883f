package webhooks

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// Optional is a property that may be absent, and may be null. The zero Optional is absent.
//
// In JSON it is null or its value. A struct of your own leaves an absent one out with the option omitzero, from Go 1.24 on; without it, absent is null, too.
type Optional[T any] struct {
	value   T
	present bool
	null    bool
}

// Some makes a property that is there.
func Some[T any](value T) Optional[T] { return Optional[T]{value: value, present: true} }

// Null makes a property that is there and null.
func Null[T any]() Optional[T] { return Optional[T]{present: true, null: true} }

// Get returns the value, and whether there is one: it is neither absent nor null.
func (o Optional[T]) Get() (T, bool) { return o.value, o.present && !o.null }

// IsAbsent tells whether the property was not there at all.
func (o Optional[T]) IsAbsent() bool { return !o.present }

// IsNull tells whether the property was there and null.
func (o Optional[T]) IsNull() bool { return o.null }

// IsZero tells encoding/json what to leave out for the option omitzero: an absent property.
func (o Optional[T]) IsZero() bool { return !o.present }

// MarshalJSON gives the value, or null if there is none.
func (o Optional[T]) MarshalJSON() ([]byte, error) {
	if value, ok := o.Get(); ok {
		return marshal(value)
	}
	return []byte("null"), nil
}

// UnmarshalJSON takes a value, or null. Numbers of any type are json.Number, as in events.
func (o *Optional[T]) UnmarshalJSON(body []byte) error {
	if string(body) == "null" {
		*o = Null[T]()
		return nil
	}
	var value T
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	if err := decoder.Decode(&value); err != nil {
		return err
	}
	*o = Some(value)
	return nil
}

// String is the value as it prints, or what is there instead.
func (o Optional[T]) String() string {
	value, ok := o.Get()
	switch {
	case ok:
		return fmt.Sprint(value)
	case o.null:
		return "<null>"
	default:
		return "<absent>"
	}
}
