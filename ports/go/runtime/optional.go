package webhooks

// Optional is a property that may be absent, and may be null. The zero Optional is absent.
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
