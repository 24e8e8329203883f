package webhooks

import (
	"bytes"
	"encoding/json"
	"time"
)

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

// usual is how CodeQR writes a date-time: 2024-08-26T16:41:52.346Z.
const usual = "2006-01-02T15:04:05.000Z"

// spellings returns the date-times that CodeQR would have written in another way, as they came, by their names.
func (r *reader) spellings(names ...string) (spellings map[string]string) {
	for _, name := range names {
		text, ok := r.object[name].(string)
		if !ok || len(text) == len(usual) && text[10] == 'T' && text[19] == '.' && text[23] == 'Z' {
			continue
		}
		if spellings == nil {
			spellings = map[string]string{}
		}
		spellings[name] = text
	}
	return spellings
}

// timeText is a date-time as it came, or as CodeQR would write it if it has been changed since.
func timeText(spellings map[string]string, name string, value time.Time) string {
	if text, ok := spellings[name]; ok {
		if instant, issue := asTime(text); issue == nil && instant.Equal(value) {
			return text
		}
	}
	return value.UTC().Format(usual)
}

func (w writer) requiredTime(spellings map[string]string, name string, value time.Time) {
	w[name] = timeText(spellings, name, value)
}

func (w writer) nullableTime(spellings map[string]string, name string, value *time.Time) {
	w[name] = nil
	w.optionalTime(spellings, name, value)
}

func (w writer) optionalTime(spellings map[string]string, name string, value *time.Time) {
	if value != nil {
		w[name] = timeText(spellings, name, *value)
	}
}

func (w writer) optionalNullableTime(spellings map[string]string, name string, value Optional[time.Time]) {
	if value.IsNull() {
		w[name] = nil
	} else if value, ok := value.Get(); ok {
		w[name] = timeText(spellings, name, value)
	}
}

func (w writer) json() ([]byte, error) { return marshal(map[string]any(w)) }

// marshal leaves it to the caller of encoding/json whether <, > and & are escaped: json.Marshal does, and prints stay readable.
func marshal(value any) ([]byte, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(text.Bytes(), []byte("\n")), nil
}
