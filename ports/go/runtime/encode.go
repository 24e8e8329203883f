package webhooks

import "encoding/json"

// writer collects the properties of a JSON object.
type writer map[string]any

// write begins an object with the properties that the catalogue does not know. A known property wins over them.
func write(extra map[string]any) writer {
	w := make(writer, len(extra)+16)
	for name, value := range extra {
		w[name] = value
	}
	return w
}

func (w writer) required(name string, value any) { w[name] = value }

func writeOptional[T any](w writer, name string, value *T) {
	if value != nil {
		w[name] = *value
	}
}

func writeOptionalNullable[T any](w writer, name string, value Optional[T]) {
	if value.IsNull() {
		w[name] = nil
	} else if value, ok := value.Get(); ok {
		w[name] = value
	}
}

func (w writer) json() ([]byte, error) { return json.Marshal(map[string]any(w)) }

// MarshalJSON gives the event as it came.
func (e *UnknownEvent) MarshalJSON() ([]byte, error) {
	w := write(e.Extra)
	w.required("id", e.ID)
	w.required("event", e.Event)
	w.required("createdAt", e.CreatedAt)
	w.required("data", e.Data)
	return w.json()
}
