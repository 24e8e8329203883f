package webhooks

import "encoding/json"

// deliveredForm says how the delivered form of a value may differ from its documented form.
type deliveredForm struct {
	wrapper    *wrapper
	names      []renaming
	values     map[string][]valuePair
	properties map[string]*deliveredForm
	items      *deliveredForm
}

// wrapper is an object around a value, as its property name.
type wrapper struct {
	name       string
	required   map[string]bool
	properties map[string]bool
}

// renaming is a name that a property may be delivered under. Of several, the first that is there counts.
type renaming struct{ delivered, documented string }

type valuePair struct{ delivered, documented any }

// canonicalize turns a delivered value into its documented form. The value is our own and is changed.
//
// What the documented form has no place for stays as an extra property; where both spellings arrive, the documented one wins and the other stays.
func canonicalize(value any, form *deliveredForm) any {
	if items, ok := value.([]any); ok && form.items != nil {
		for index, item := range items {
			items[index] = canonicalize(item, form.items)
		}
		return items
	}
	object, ok := value.(map[string]any)
	if !ok {
		return value
	}
	if form.wrapper != nil {
		object = unwrap(object, form.wrapper)
	}
	for _, name := range form.names {
		value, isDelivered := object[name.delivered]
		if _, isDocumented := object[name.documented]; isDelivered && !isDocumented {
			object[name.documented] = value
			delete(object, name.delivered)
		}
	}
	for name, pairs := range form.values {
		for _, pair := range pairs {
			if value, present := object[name]; present && equal(value, pair.delivered) {
				object[name] = pair.documented
				break
			}
		}
	}
	for name, inner := range form.properties {
		if value, present := object[name]; present {
			object[name] = canonicalize(value, inner)
		}
	}
	return object
}

// unwrap returns the object that outer holds, with what else stands in outer as extra properties; or outer itself, when it has as many of the required properties.
//
// What could be mistaken for a property of the object stays inside of the property that held it.
func unwrap(outer map[string]any, wrapper *wrapper) map[string]any {
	inner, ok := outer[wrapper.name].(map[string]any)
	if !ok || count(inner, wrapper.required) <= count(outer, wrapper.required) {
		return outer
	}
	left := map[string]any{}
	if nested, ok := inner[wrapper.name]; ok {
		left[wrapper.name] = nested
	}
	for name, value := range outer {
		if name == wrapper.name {
			continue
		}
		if _, taken := inner[name]; taken || wrapper.properties[name] {
			left[name] = value
		} else {
			inner[name] = value
		}
	}
	if len(left) > 0 {
		inner[wrapper.name] = left
	}
	return inner
}

func setOf(names ...string) map[string]bool {
	set := make(map[string]bool, len(names))
	for _, name := range names {
		set[name] = true
	}
	return set
}

func count(object map[string]any, names map[string]bool) (found int) {
	for name := range object {
		if names[name] {
			found++
		}
	}
	return found
}

func equal(value, delivered any) bool {
	if number, ok := value.(json.Number); ok {
		float, err := number.Float64()
		return err == nil && float == delivered
	}
	return value == delivered
}
